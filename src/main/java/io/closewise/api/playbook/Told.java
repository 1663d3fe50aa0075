package io.closewise.api.playbook;

import io.closewise.access.Caller;
import io.closewise.api.Etags;
import io.closewise.api.json.Faults;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.playbook.archive.Authorship;
import org.jspecify.annotations.Nullable;

/** What a caller may tell in a header as well as in the body or the address: which etag they have read, and who they are. */
final class Told {

    static final String AUTHOR_HEADER = "X-Author";

    private Told() {}

    /** The etag that was read; a problem where neither place tells one, or they tell two. */
    static String etag(@Nullable String header, @Nullable String other) {
        String told = Etags.told(header, other);
        if (told == null) {
            throw noEtag();
        }
        return told;
    }

    static ProblemException noEtag() {
        return new ProblemException(Problem.of(
                Kind.PRECONDITION_REQUIRED,
                "Say with the etag of the draft which one you have read, in the header If-Match or as etag; GET the draft for"
                        + " it."));
    }

    /** Who does it; the body counts more than the header, and whoever tells nobody is who calls. */
    static Authorship by(Caller caller, @Nullable String header, @Nullable String body, @Nullable String note) {
        return body != null ? new Authorship(body, note) : told(caller, AUTHOR_HEADER, header, note);
    }

    /** Who does it where the body is no place to tell it; the address counts more than the header. */
    static Authorship by(Caller caller, @Nullable String header, @Nullable String address) {
        return address == null || address.isBlank()
                ? told(caller, AUTHOR_HEADER, header, null)
                : told(caller, "author", address, null);
    }

    private static Authorship told(Caller caller, String place, @Nullable String author, @Nullable String note) {
        if (author == null || author.isBlank()) {
            return new Authorship(caller.name(), note);
        }
        if (author.length() > PlaybookRequests.LONGEST_AUTHOR || author.chars().anyMatch(Character::isISOControl)) {
            Faults faults = new Faults();
            faults.add(place, "must be at most " + PlaybookRequests.LONGEST_AUTHOR + " characters");
            throw faults.problem();
        }
        return new Authorship(author, note);
    }
}
