package nl.llo.examples.architecture.planted.io;

import java.util.List;
import nl.llo.examples.architecture.planted.io.internal.Hidden;
import nl.llo.examples.architecture.planted.matching.SeesIo;

public class SeesMuch {

    public List<Hidden> listHidden() {
        return List.of();
    }

    SeesIo back() {
        return new SeesIo();
    }
}
