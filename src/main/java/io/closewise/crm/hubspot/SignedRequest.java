package io.closewise.crm.hubspot;

/**
 * What HubSpot signs of a request.
 *
 * @param address the whole public address with its query, as it was sent
 * @param body byte by byte as it was sent
 * @param timestamp the header {@code X-HubSpot-Request-Timestamp}: milliseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and a copy of each body would be waste
public record SignedRequest(String method, String address, byte[] body, String timestamp) {}
