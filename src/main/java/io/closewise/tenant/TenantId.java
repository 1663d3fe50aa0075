package io.closewise.tenant;

import java.util.regex.Pattern;

/**
 * Names a tenant: lower-case letters and digits in parts joined by single hyphens, at most {@value #LONGEST} characters. Anything
 * else is an IllegalArgumentException.
 */
public record TenantId(String value) implements Comparable<TenantId> {

    /** Leaves room in every key of the database. */
    public static final int LONGEST = 64;

    // before the constants, which are held against it
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Owns what comes with the service. Everybody reads it, nobody calls as it. */
    public static final TenantId SHARED = new TenantId("shared");

    /** The one tenant of a deployment that tells none apart. */
    public static final TenantId DEFAULT = new TenantId("default");

    public TenantId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a tenant is named by lower-case letters and digits in parts joined by single"
                            + " hyphens, at most " + LONGEST + " characters");
        }
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
