package io.closewise.k8s;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every setting that the service reads: ours, those of the Quarkus extensions that it is built with, and what a value in
 * application.properties refers to.
 */
final class KnownSettings {

    private static final Logger LOG = Logger.getLogger(KnownSettings.class.getName());

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z0-9.-]+)");

    private static final Set<Pattern> VARIABLES = variables();

    private KnownSettings() {}

    /** Whether an environment variable of this name sets anything. */
    static boolean has(String variable) {
        return VARIABLES.stream().anyMatch(pattern -> pattern.matcher(variable).matches());
    }

    private static Set<Pattern> variables() {
        Set<Pattern> variables = new HashSet<>();
        Stream.concat(quarkus(), ours())
                .map(ConfigMappings.ConfigClass::configClass)
                .flatMap(type -> ConfigMappings.getProperties(type).keySet().stream())
                .forEach(property -> variables.add(Pattern.compile(variable(property))));
        REFERENCE
                .matcher(applicationProperties())
                .results()
                .forEach(found -> variables.add(Pattern.compile(variable(found.group(1)))));
        return variables;
    }

    private static String applicationProperties() {
        try {
            return Files.readString(Path.of("src/main/resources/application.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A star stands for a name that one chooses. */
    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9*]", "_").replace("*", "[A-Z0-9_]+");
    }

    private static Stream<Class<?>> quarkus() {
        try {
            Set<Class<?>> roots = new HashSet<>();
            ClassLoader loader = KnownSettings.class.getClassLoader();
            for (URL list : Collections.list(loader.getResources("META-INF/quarkus-config-roots.list"))) {
                try (var in = list.openStream()) {
                    for (String name : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
                        add(name.strip(), loader, roots);
                    }
                }
            }
            return roots.stream().filter(root -> root.isAnnotationPresent(ConfigMapping.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String name, ClassLoader loader, Set<Class<?>> roots) {
        try {
            if (!name.isEmpty()) {
                roots.add(Class.forName(name, false, loader));
            }
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.log(Level.FINE, "a root of an optional part of an extension that is not built in", e);
        }
    }

    private static Stream<Class<?>> ours() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.closewise").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> type.reflect());
    }
}
