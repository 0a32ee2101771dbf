package nl.llo.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.llo.io.spi.ValueConversion;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.reference.ReferenceData;

/**
 * How a conversion is done.
 *
 * @param limits what it takes on
 * @param referenceData where places are looked up
 * @param base what converted records may refer to
 * @param conversions what mappings can name
 * @param monitor who watches
 */
record ConversionSettings(
        ImportLimits limits,
        Supplier<ReferenceData> referenceData,
        Supplier<Catalogue> base,
        List<ValueConversion> conversions,
        ImportMonitor monitor) {

    ConversionSettings withLimits(ImportLimits other) {
        return new ConversionSettings(other, referenceData, base, conversions, monitor);
    }

    ConversionSettings withReferenceData(Supplier<ReferenceData> other) {
        return new ConversionSettings(limits, other, base, conversions, monitor);
    }

    ConversionSettings withBase(Supplier<Catalogue> other) {
        return new ConversionSettings(limits, referenceData, other, conversions, monitor);
    }

    ConversionSettings withConversion(ValueConversion conversion) {
        List<ValueConversion> more = new ArrayList<>(conversions);
        more.add(conversion);
        return new ConversionSettings(limits, referenceData, base, List.copyOf(more), monitor);
    }

    ConversionSettings withMonitor(ImportMonitor other) {
        return new ConversionSettings(limits, referenceData, base, conversions, other);
    }
}
