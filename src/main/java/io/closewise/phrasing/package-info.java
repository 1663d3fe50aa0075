/**
 * Fills what a salesperson may say with the caller's own words. It knows nothing of deals, HTTP or storage.
 */
@NullMarked
package io.closewise.phrasing;

import org.jspecify.annotations.NullMarked;
