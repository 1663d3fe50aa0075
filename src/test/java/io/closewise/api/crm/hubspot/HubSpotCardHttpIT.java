package io.closewise.api.crm.hubspot;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class HubSpotCardHttpIT extends HubSpotCardHttpTest {}
