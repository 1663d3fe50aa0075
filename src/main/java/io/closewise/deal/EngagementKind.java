package io.closewise.deal;

/** What a buyer did unasked. */
public enum EngagementKind {
    /** Clicked an advertisement. */
    AD_CLICKED,
    /** Followed a page. */
    PAGE_FOLLOWED,
    /** Visited the site. */
    SITE_VISITED,
    /** Signed up for the newsletter. */
    NEWSLETTER_SIGNED_UP,
    /** Took a guide or a paper. */
    CONTENT_DOWNLOADED,
    /** Finished a quiz. */
    QUIZ_COMPLETED,
    /** Put something on a wish list. */
    WISHLISTED,
    /** Came to a webinar. */
    WEBINAR_ATTENDED,
    /** Ordered a sample. */
    SAMPLE_ORDERED,
    /** Booked a talk. */
    CONSULTATION_BOOKED,
    /** Started a trial. */
    TRIAL_STARTED,
    /** Anything else. */
    OTHER
}
