/** Who calls from HubSpot: signatures of the app, and which portal is whose. It must not know how requests come in. */
@NullMarked
package io.closewise.crm.hubspot;

import org.jspecify.annotations.NullMarked;
