package io.closewise.api;

import io.closewise.api.json.Faults;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages. The catalogue speaks English; another language is accepted and answered in English. */
final class Locales {

    private Locales() {}

    static void check(@Nullable String tag, Faults faults) {
        if (tag == null) {
            return;
        }
        try {
            var unused = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            faults.add("locale", "must be a BCP 47 language tag, such as en or en-GB");
        }
    }
}
