/** The card of HubSpot: requests that HubSpot has signed, and an answer of a size that it passes on. */
@NullMarked
package io.closewise.api.crm.hubspot;

import org.jspecify.annotations.NullMarked;
