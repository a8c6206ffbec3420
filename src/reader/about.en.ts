import type { AboutSection } from './about.ar.ts'

export const aboutEn: AboutSection[] = [
  {
    id: 'what',
    heading: 'What is Fahm?',
    paragraphs: [
      'Fahm ({ar:فهم}, “understanding”) takes a news article, explains its key points in new words, asks one question about each, and tells you why your answer is right or wrong and where the article says so.',
      'We do not republish articles or add to them: what the article attributes to others, we attribute too, and every correction is shown on its quiz’s page, with its date.',
    ],
  },
  {
    id: 'privacy',
    heading: 'Privacy',
    paragraphs: [
      'No account, no name, no cookies. We store nothing in your browser and use nobody’s analytics or advertising.',
      'Your answers are in the address of the page in front of you and nowhere else, so you can reload, go back or open the link on another phone. Whoever gets that link sees your answers; the links for sharing a score hold the score alone.',
      'With your last answer one record is stored: a random id of the attempt, which contains the time it began, the quiz, the language, the way you read it, whether you answered on this site, in a frame on another or from a newsletter, your answers and how many were right. The same goes for a single question answered alone, from an email or on another site. We store neither your network address nor what device you use, and cannot know who you are. These records are kept indefinitely, and only counts and percentages from them are published.',
      'If you came by the link of a class or another group, the record is stored among those of that group alone, and is not part of the published numbers. It is deleted with the group, 180 days after the group was made or sooner where whoever made it deletes it; where the group could not be read while your answer was being stored, 180 days after your answer at the latest. Its answers, without names, are seen by whoever made the group and by anyone they give the link of its board; when it arrived they see only of five records or more together, and single records only where list numbers were asked for. The group’s name is stored as they wrote it.',
      'A teacher can ask the pupils of a class for list numbers: a number from 1 to 99 that the teacher gives each pupil, and only the teacher knows whose it is. Before beginning, the pupil is told that the teacher will see the score and the answers of that number. It is stored in the record of the attempt, stands in the address of its pages, and is seen, with the score and the answers, by whoever has the link of the class’s board. We ask for no name and cannot tell whether whoever typed a number is its owner; the number is deleted with the class. In a class whose teacher did not ask, no number is stored.',
      'So that programs cannot flood the site with answers or groups, we count what each network sends within a minute. Its address is used for that count alone and is added to no record.',
      'Pages are delivered by Cloudflare, which sees network addresses as any carrier does; we do not keep them.',
    ],
  },
  {
    id: 'scores',
    heading: 'What the numbers mean',
    paragraphs: [
      'The scores come from readers who chose to answer, without names and unverified. They are neither a poll nor an exam.',
    ],
  },
  {
    id: 'accessibility',
    heading: 'Accessibility',
    paragraphs: [
      'We work towards WCAG 2.2 level AA. Every page is checked with axe-core, patched for its fault with Arabic text, and the whole quiz is played with the keyboard alone, at 320 pixels, without JavaScript, in forced colours and with reduced motion.',
      'Not yet tried: people with screen readers (TalkBack, VoiceOver and NVDA in Arabic), Firefox and Safari. What we have not tried we do not claim to work.',
    ],
  },
]
