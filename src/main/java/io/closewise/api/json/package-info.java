/** Reads request bodies strictly: a typo must never silently turn into "nothing known". */
@NullMarked
package io.closewise.api.json;

import org.jspecify.annotations.NullMarked;
