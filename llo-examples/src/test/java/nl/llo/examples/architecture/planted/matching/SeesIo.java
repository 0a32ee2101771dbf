package nl.llo.examples.architecture.planted.matching;

import nl.llo.examples.architecture.planted.io.SeesMuch;

public class SeesIo {
    final SeesMuch other = new SeesMuch();
}
