package nl.llo.io.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Teaches a Jackson 2 mapper the types of the model:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new LloModule());
 * Profile profile = mapper.readValue(json, Profile.class);
 * String text = mapper.writeValueAsString(regulation);
 * }</pre>
 *
 * <p>For trusted data: the shape is checked, and an error is the mapper's own exception, with its place and without
 * anything of a person's data; the constraints of the model are not, and neither are references between records. Properties
 * that a type does not have are refused whatever the mapper is set to.
 */
public final class LloModule extends Module {

    /** Makes the module. */
    public LloModule() {}

    @Override
    public String getModuleName() {
        return "llo";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new LloDeserializers());
        context.addSerializers(new LloSerializers());
    }
}
