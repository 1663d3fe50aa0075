package io.closewise.k8s;

import io.closewise.k8s.Dockerfile.Instruction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What our Dockerfiles keep. No linter can be installed by the project itself, so the rules that matter are written down here. */
enum DockerfilePolicy {
    BASES_ARE_PINNED(DockerfilePolicy::basesArePinned),
    RUNS_AS_A_NUMBER(file -> unless(
            file.shipped().of("USER").reduce((one, next) -> next).stream()
                    .anyMatch(user -> user.arguments().matches("[1-9]\\d{3,}:[1-9]\\d{3,}")),
            "the last USER is no user and group by number")),
    STARTS_WITHOUT_A_SHELL(file -> unless(
            file.shipped().of("ENTRYPOINT").count() == 1
                    && file.shipped().of("ENTRYPOINT").allMatch(entry -> entry.arguments()
                            .matches("\\[\"[^\\s\"]+\".*]"))
                    && file.shipped().of("CMD").findAny().isEmpty(),
            "not exactly one ENTRYPOINT in its list form")),
    IS_LABELLED(file -> Stream.of("title", "description", "version", "revision", "created")
            .map(label -> "org.opencontainers.image." + label + "=\"")
            .filter(label -> file.shipped().of("LABEL").noneMatch(labels -> labels.arguments()
                    .contains(label)))
            .map(label -> "no " + label)),
    COPIES_ONLY_WHAT_IS_ALLOWED(DockerfilePolicy::copiesOnlyWhatIsAllowed),
    FETCHES_NOTHING_BY_HAND(file -> Stream.concat(
            file.of("ADD").map(add -> "ADD may unpack and download: " + add),
            file.of("RUN")
                    .filter(run -> run.arguments().matches(".*\\b(curl|wget|git clone|sudo|chmod (-R )?777)\\b.*")
                            && !run.arguments().contains("apt-get install"))
                    .map(run -> "fetched by hand: " + run))),
    LEAVES_NO_PACKAGE_LISTS(file -> file.of("RUN")
            .filter(run -> run.arguments().contains("apt-get install"))
            .filter(run -> !run.arguments().contains("--no-install-recommends")
                    || !run.arguments().contains("apt-get update")
                    || !run.arguments().contains("rm -rf /var/lib/apt/lists/*"))
            .map(run -> "more than is wanted stays: " + run)),
    SHIPS_NOTHING_INSTALLED(file -> file.shipped().of("RUN").map(run -> "in the stage that is shipped: " + run)),
    HOLDS_NO_SECRET(file -> Stream.of("ARG", "ENV")
            .flatMap(file::of)
            .filter(instruction -> instruction.arguments().matches("(?i).*(password|secret|token|key)\\w*=.*"))
            .map(instruction -> "a secret would stay in the image: " + instruction));

    private static final Pattern PINNED = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)?:\\d+\\.\\d+[\\w.-]*");

    private final Function<Dockerfile, Stream<String>> check;

    DockerfilePolicy(Function<Dockerfile, Stream<String>> check) {
        this.check = check;
    }

    List<String> violations(Dockerfile file) {
        return check.apply(file).toList();
    }

    private static Stream<String> unless(boolean holds, String violation) {
        return holds ? Stream.of() : Stream.of(violation);
    }

    /** By a version, and by a name without a host. */
    private static Stream<String> basesArePinned(Dockerfile file) {
        Map<String, String> arguments = new HashMap<>();
        file.of("ARG")
                .map(argument -> argument.arguments().split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> arguments.put(pair[0], pair[1]));
        Set<String> stages = new HashSet<>(Set.of("scratch"));
        return file
                .of("FROM")
                .map(Instruction::words)
                .filter(from -> {
                    String base = from.get(0);
                    for (Map.Entry<String, String> argument : arguments.entrySet()) {
                        base = base.replace("${" + argument.getKey() + "}", argument.getValue());
                    }
                    boolean fine = stages.contains(base) || PINNED.matcher(base).matches();
                    if (from.size() == 3) {
                        stages.add(from.get(2));
                    }
                    return !fine;
                })
                .map(from -> "not pinned by a version: " + from)
                .toList()
                .stream();
    }

    private static Stream<String> copiesOnlyWhatIsAllowed(Dockerfile file) {
        List<String> allowed = DockerIgnore.allowed();
        return file.of("COPY")
                .filter(copy -> !copy.arguments().contains("--from="))
                .map(Instruction::words)
                .flatMap(words -> words.subList(0, words.size() - 1).stream())
                .filter(source -> allowed.stream()
                        .noneMatch(entry -> entry.equals(source) || entry.startsWith(source) && source.endsWith("/")))
                .map(source -> ".dockerignore does not let in " + source);
    }
}
