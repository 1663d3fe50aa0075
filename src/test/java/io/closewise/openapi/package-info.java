/**
 * The other documents of the API, each derived from the OpenAPI document for readers that take less of it: CRM platforms which
 * know OpenAPI 3.0, and a maker of connectors which knows Swagger 2.0.
 */
package io.closewise.openapi;
