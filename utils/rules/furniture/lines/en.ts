import type { LineExamples, LineRule } from '../line-rule';

export const en: readonly LineRule[] = [
  {
    family: 'label',
    line: /^(advertisements?( \d+)?|ad|sponsored( content)?|(story|article) continues (below|after)( advertisement| ad)?|article content|continue reading( below)?|view \d+ images?|view gallery|images?|image \d+ (of|\/).*|\d+ ?(\/|of) ?\d+|captions?|close|highlights|loading( content)?\W*|share( this( article| story)?)?|most (read|viewed|popular)( (in|on) .*)?|read (more|next)|(you )?(may|might) also like|related( (articles|stories|posts|topics|links|coverage|content|news))?|more (from|in|about|on) .*|more about|popular|trending( now)?|topics?|tags?|subscribe( now)?|newsletters?|sign up|(\d+ )?comments?|about (the )?authors?|author of the article|text size|print( article)?|order reprints|emails?|all rights reserved\.?|warning|recommended( (stories|for you))?|join the conversation|what to read next|editor.s (picks|choice)|up next|listen( to this article)?|watch( now)?|media playback is unsupported on your device|this video (can ?not|cannot) be played|report a (typo|correction)|first published.*)\W*$/i,
    longest: 70,
  },
  {
    family: 'related-line',
    line: /^[^\p{L}]*(((also )?read|see|watch|listen)( more| also| next| now| it)?( (on|at|from|about) [^:|]{1,50})?\s*[:|]|(also|more) (read|on|from) [^.!?]{1,30}:|(related|recommended|more|must read|don.t miss|see also|also see|go deeper|dig deeper|related (post|story|article|reading|coverage)s?|editor.s pick|in case you missed it|more on this|read our)\s*[:|]|also on [\w.]+\.(com|net|org)\b|(more|read more) (on|from|about) .{1,60} (here|by clicking here)\W*$)/iu,
    longest: 220,
  },
  {
    family: 'sign-up-line',
    line: /^((get|receive|want|have) (the|our|your|more|all|breaking|daily|latest|up|a|stories)\b.{0,140}(newsletters?|inbox|alerts?|by clicking here|mailing list|subscription|emails?)\b|(please )?(sign|signing) up (to our|to the|for (our|the|free|daily|weekly|breaking|updates|news)|now|here)\b|subscribe (to|now|for|today|on)\b|follow (us|me|him|her|our|the|@|\w+ \w+ on (twitter|facebook|instagram|x|linkedin))|(download|get) (the|our) .{0,40}\bapp\b|join (us|our|the (conversation|discussion|club))|(by )?signing up|by (entering|submitting|subscribing|clicking)\b|i (would|.d) like to be emailed|you can (also )?(unsubscribe|change|cancel|follow|find|contact) |(support|donate|contribute) (us|now|to|our|the work|independent)|become a (member|subscriber|supporter|patron)|like (this|what you).{0,60}\?|did you (like|enjoy|find) (this|what)|enjoyed this|if you (liked|enjoyed|have been affected|have a story|know more)|got a (tip|story|question)|do you have a (story|tip)|let our news meet your inbox|for (more|free|the latest).{0,120}(newsletter|sign up|subscribe|follow|visit|click|download|app\b|daily star|emails?)|check out .{0,80}(newsletter|latest|our )|exclusive articles by|unlimited online access|this (content|article) is (reserved|available|only|exclusive|free to read)|(register|log in|sign in|create an account|subscribe|log ?in) .{0,40}(to|for) (unlock|continue|read|access|more)|already (a|have an?) (subscriber|account|member)|we use cookies|this (site|website) uses cookies|please (enable|turn on|disable) (javascript|cookies|your ad)|comments? (are|is|on this)|be the first to comment|leave a (comment|reply)|share (on|via) |share this (story|article|post|page)|click to (tweet|share)|tweet this|let us know|what do you think|tell us |send (us|your) |email (us|the author)|write to .{2,60}@|contact .{2,60}@|stay (up to date|updated|informed|connected|tuned) |new to .{2,30}\?|want (more|to) .{2,60}\?|never miss |don.t (want to )?miss )/iu,
    longest: 330,
  },
  {
    family: 'player-line',
    line: /^(duration:? \d|video (caption|player|by|unavailable)|media caption|play(ing)? (video|now|audio)|(your )?browser does not support|watch (the )?(video|live|more)\b|listen to (this|the)|skip (ad|to)|this is a modal window|now playing|up next)/i,
    longest: 140,
  },
  {
    family: 'credit-line',
    line: /^\W*((additional )?(reporting|writing|editing|edited|compiled|written|produced|translated)( and (writing|editing|reporting))? by\b|(with|from) (files|reports?|reporting|additional reporting|inputs?) (from|by)\b|our standards:|this (story|article|report|piece) (was|has been|is|originally|first) .{0,60}(published|syndicated|generated|feed|updated|appeared|written)|the (associated press|ap) .{0,60}contributed|.{3,80} contributed (to this|reporting)|(all )?(material|content|rights) .{0,30}reserved|\(?(reporting|writing|editing) by|(the )?contents? of this site|copyright|©|\(c\) ?(19|20)|via [\w.]+$|source:? [\w. ]{2,40}$)/i,
    longest: 420,
    to: 'credit',
  },
];

/** Lines that match, by family: each is a test. */
export const enExamples: LineExamples = {
  label: ['Advertisement 2', 'Story continues below', 'You may also like:', 'View 6 Images'],
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
  ],
  'player-line': ['Duration 1:30', 'Your browser does not support the audio element.'],
  'credit-line': [
    'Reporting by Ann Example in Oslo; Editing by Bo Sample',
    'With files from a local paper',
    'Copyright 2024 Example News Ltd.',
  ],
};
