package nl.llo.io.internal.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.llo.model.catalogue.Catalogue;

/** The value types of the model, found in its classes, whether these stand in a folder or in a jar. */
public final class ModelTypes {

    /** The reference data has documents, and so descriptions, of its own. */
    private static final List<String> ELSEWHERE = List.of("nl.llo.model.reference", "nl.llo.model.region");

    private ModelTypes() {}

    /** Lists the interfaces that Immutables made a class of. */
    public static List<Class<?>> values() {
        try {
            Path place = Path.of(Catalogue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return valuesIn(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return valuesIn(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> valuesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches(".*/Immutable[^$/]*\\.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace(".Immutable", "."))
                    .filter(name -> ELSEWHERE.stream().noneMatch(name::startsWith))
                    .sorted()
                    .<Class<?>>map(ModelTypes::load)
                    .toList();
        }
    }

    /** Lists the attributes of a value type: the fields of its generated class. */
    static Set<String> attributes(Class<?> type) {
        Class<?> generated = generated(type);
        Set<String> names = new TreeSet<>();
        Arrays.stream(generated.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isSynthetic())
                .forEach(field -> names.add(field.getName()));
        return names;
    }

    /** Gives the class that Immutables made of a value type. */
    public static Class<?> generated(Class<?> type) {
        return load(type.getPackageName() + ".Immutable" + type.getSimpleName());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
