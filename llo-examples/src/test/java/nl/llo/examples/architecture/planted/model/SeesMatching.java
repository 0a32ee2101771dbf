package nl.llo.examples.architecture.planted.model;

import nl.llo.examples.architecture.planted.matching.SeesIo;

class SeesMatching {
    final SeesIo other = new SeesIo();
}
