package io.closewise.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;

/** RFC 3339 dates and times, and nothing else: no other order, no numbers, no days that do not exist. */
final class StrictDates extends SimpleModule {

    static final String DATE_SHAPE = "must be a date from 1970-01-01 to 2199-12-31, such as 2025-06-08";
    static final String INSTANT_SHAPE =
            "must be a date and time with an offset from 1970 to 2199, such as 2025-06-15T00:00:00Z";

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST = 40;
    /** Where the seconds start. */
    private static final int SECONDS = "2025-06-15T00:00".length();

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    StrictDates() {
        addDeserializer(LocalDate.class, new Text<>(LocalDate.class, StrictDates::date));
        addDeserializer(Instant.class, new Text<>(Instant.class, StrictDates::instant));
    }

    private static LocalDate date(String text) {
        return inRange(LocalDate.parse(text, DATE));
    }

    private static Instant instant(String text) {
        // RFC 3339 wants the seconds, ISO 8601 does not
        if (text.length() <= SECONDS || text.charAt(SECONDS) != ':') {
            throw new DateTimeException("no seconds");
        }
        OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        inRange(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        return time.toInstant();
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new DateTimeException("out of range");
        }
        return date;
    }

    private static final class Text<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() <= LONGEST) {
                try {
                    return parse.apply(parser.getText());
                } catch (DateTimeException e) {
                    throw new InvalidFormatException(parser, "not a date", null, handledType());
                }
            }
            throw new InvalidFormatException(parser, "not a date", null, handledType());
        }
    }
}
