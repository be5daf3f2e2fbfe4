/**
 * Limits of activities, in UTF-16 code units. A message's HTML is cut off at `html` before it is sanitised; what is
 * longer than `htmlOnTimeline` is not sent with the timeline but when somebody asks for it.
 */
export const ACTIVITY_LIMITS = {
  comment: 500,
  commentsPerActivity: 100,
  html: 1024 * 1024,
  htmlOnTimeline: 48 * 1024,
  pageSize: 50,
  maxPageSize: 100,
} as const;
