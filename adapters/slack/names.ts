/** The names by which Slack gives back what is ours. */

/** The beginning of each `action_id`. */
export const ACTION = "onrecord";

/** The `callback_id` of the message shortcut. */
export const CHECK = "check_on_the_record";
