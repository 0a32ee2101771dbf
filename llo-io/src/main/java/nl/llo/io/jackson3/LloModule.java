package nl.llo.io.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper the types of the model:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new LloModule()).build();
 * Profile profile = mapper.readValue(json, Profile.class);
 * String text = mapper.writeValueAsString(regulation);
 * }</pre>
 *
 * <p>For trusted data: the shape is checked, and an error is the mapper's own exception, with its place and without
 * anything of a person's data; the constraints of the model are not, and neither are references between records. Properties
 * that a type does not have are refused whatever the mapper is set to.
 */
public final class LloModule extends JacksonModule {

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
