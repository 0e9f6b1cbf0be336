import type { LineExamples } from '../line-rule';
import type { LinePhrases } from './line-phrases';

export const en: LinePhrases = [
  /advertisements?|ad(?! \d)|sponsored( content)?|(story|article) continues .{0,25}|article content|continue reading( below)?|view \d+ images?|image \d+ (of|\/).*|show caption|close|loading content|share( this( article| story)?)?|most (read|viewed|popular)( in .*)?|read (more|next)|(you )?(may|might) also like|related( (articles|stories|posts|topics|links|content|news))?|more (stories|about|in news)|popular|trending|recommended( (for you|from editorial|videos))?|subscribe( now)?|sign up|comments?|about the authors?|text size|email address|join the conversation|what to read next|editor.s picks|watch( now)?|min(ute)?s? read|first published.*|(check|see|view) (the )?(price|deal|offer)s?|(buy|shop) now|learn more|print (this )?recipe|jump to recipe/,
  /((also )?read|see|watch|listen)( more| also| next| now)?( (on|at|from|about) [^:|]{1,50})?\s*[:|]|(also|more) (read|on|from) [^.!?]{1,30}:|(related( (post|story|article|reading)s?)?|recommended|more|don.t miss|see also|(go|dig) deeper|editor.s pick|more on this)\s*[:|]|(read )?more (on|from|about) .{1,60} here\W*$|.{9,80} by clicking here\W*$/,
  /(get|receive) (the|our|your|more|all|daily|latest|up|stories)\b.{0,140}(newsletter|inbox|alerts|mailing list|news email)|sign up (now|here|to our|(for|to) .{0,40}(newsletter|briefing|emails|alerts|updates))|subscribe (to|now|for|today|on)\b|follow (us|our|@)|join (us on|our|the (conversation|discussion))|by (entering|submitting) your |by (subscribing|signing up|clicking) .{0,60}(agree|consent|accept)|i (would|.d) like to be emailed|you can (also )?((unsubscribe|change|cancel) .{0,60}time|(follow|contact) (us|me|him|her)\b)|support our (work|journalism|newsroom)|(if you )?(lik|enjoy)ed this|(got|do you have|if you have) a (tip|story)|for (more|free|the latest|breaking)\b.{0,90}(newsletter|sign up|subscribe|follow (us|our|@))|check out .{0,60}(newsletters?|podcast|latest)\b|this (content|article) is (reserved|only|exclusive)|(register|log in|sign in) .{0,40}to (unlock|continue|read|access|comment)|already (a|have an?) (subscriber|account|member)\?|(we|this (web)?site) uses? cookies|please (en|dis)able (java|cook|your ad)|be the first to comment|leave a (comment|reply)\b|share this (story|article)|tell us what you|send us (a|your|tips)\b|(write to|contact) .{2,60}@|stay (up to date|informed|connected|tuned)( on| with|\W|$)|never miss a story|don.t miss (out|the latest)/,
  /(additional )?(reporting|writing|editing)( and (writing|editing|reporting))? by\b|(edited|compiled|written|produced|translated) by\b[^.,]{0,60}$|with (files|reports?|(additional )?reporting|inputs?) (from|by)\b|our standards:|this (story|article|piece|post) .{0,50}(originally|first|previously|syndicated|republished|updated|feed)\b|the associated press .{0,60}contributed|.{3,80} contributed (to (this|the) (report|story|article)|reporting)|all rights .{0,30}reserved|via [\w.]+$/,
  /duration:? \d|video (caption|player|unavailable)|media (caption|playback)|play(ing)? (video|audio)|your browser does not support|watch (the )?(video|live)\b|listen to (this|the full) |skip (ads?|to (content|main))\b|this (is a modal window|video can ?not be played)/,
];

/** Lines that match, by family: each is a test. */
export const enExamples: LineExamples = {
  label: [
    'Advertisement 2',
    'Story continues below',
    'You may also like:',
    'View 6 Images',
    'Check price',
    'Print recipe',
  ],
  'related-line': [
    'READ MORE: A park by the sea has reopened',
    'WATCH | The minister answers questions:',
    'Related: Seven bridges worth a detour',
    'READ MORE ON SMALL BUSINESS NEWS BY CLICKING HERE',
  ],
  'sign-up-line': [
    'Sign up for the morning briefing and never miss a story.',
    'For the latest stories from the coast, sign up for our newsletter.',
    'Follow us on Instagram and tell your friends.',
    'We use cookies on our website to give you a better experience.',
    'Already a subscriber? Log in',
    'By entering your address you accept our terms.',
  ],
  'player-line': ['Duration 1:30', 'Your browser does not support the audio element.'],
  'credit-line': [
    'Reporting by Ann Example in Oslo; Editing by Bo Sample',
    'With files from a local paper',
    'This article was first published by the Harbour Post.',
    'Ann Example contributed to this report.',
  ],
};
