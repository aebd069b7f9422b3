/**
 * The lesson of each scene that has one, fetched when it is opened. What its offer says is the message
 * `lesson.offer.lesson` of the scene's words.
 *
 * @type {Record<string, () => Promise<import("./guests.js").GuestModule>>}
 */
export const LESSONS = {};
