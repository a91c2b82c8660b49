/** What the stream tells of opinions: to the author, and to where they are answered. */
export const feedbackEventTypes = ['submitted', 'received', 'forwarded', 'replied', 'extended', 'closed'].map(
  (act) => `feedback.${act}`,
);
