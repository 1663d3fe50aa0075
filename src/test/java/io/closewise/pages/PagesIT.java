package io.closewise.pages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same calls on what is packaged. */
@QuarkusIntegrationTest
class PagesIT extends PagesTest {}
