import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../authoring/import/table/titles.ts'

const choices = {
  1: 'choice 1|Choice1|CHOICE_1|option a|Option A|option_a|optionA|a|A|A)|(a)|Answer 1|Answer 1 - max 75 characters|Answer A|1|First option|Alternative 1|الخيار أ|خيار 1|الخيار ١|الخيار الأول|الاختيار 1|اختيار أ|البديل أ|الإجابة 1|الإجابة الأولى|الجواب الأول|أ|(أ)|الخيار أ (A)|الخيار(أ)|خيار_1|الخَيار أ',
  2: 'choice-2|Option B (Optional)|b|option b text|الخيار ب|ب|الخيار الثاني|إجابة 2|الإجابة الثانية|بديل ب',
  3: 'answer 3 (optional)|الخيار ج|الإجابة الثالثة|option_3',
  4: 'D|الخيار د|option four|الخيار الرابع',
}

const feedbacks =
  'feedback 2|Feedback B|exp_b|explanation_b|Explanation for option B|option b explanation|Option B Feedback|rationale b|option_2_feedback|تعليق 2|التعليق ب|تعليق على الخيار ب|شرح الخيار ب|التغذية الراجعة 2|تعليل الإجابة ب|شرح ب'

const once = {
  prompt:
    'prompt|Question|question_text|questionText|Question Text|Question - max 120 characters|QUESTION:|the question|Stem|السؤال|نص السؤال|سؤال|السُّؤال|صيغة السؤال|متن السؤال|السؤال / Question',
  correct:
    'correct|Correct Answer|correct_answer|correctAnswer|answer|Answer|Answer Key|Right answer|Correct answer(s) - choose at least one|Correct Answer(s)\n(Only include Answer #)|correct option|correct index|الصواب|الإجابة الصحيحة|الاجابه الصحيحه|الجواب الصحيح|الإجابة|الجواب|الخيار الصحيح|رقم الإجابة الصحيحة|مفتاح الإجابة|الحل',
  explanation:
    'explanation|Answer explanation|Explainer|feedback|General feedback|الشرح|التفسير|التعليل|شرح الإجابة|الشرح / التفسير|التغذية الراجعة|توضيح',
  choices: 'Options|choices|answer_options|الخيارات|البدائل',
  name: 'name|heading|Title|العنوان|عنوان السؤال',
  media: 'Image Link|image_url|Picture|رابط صورة السؤال|الصورة|Video',
  type: 'Question Type|type|نوع السؤال|النوع',
} as const

const wrong =
  'Incorrect Answer 1|Incorrect Answer 2 (Optional)|Wrong answer 1|wrong_1|Distractor 3|Distractor|إجابة خاطئة 1|الإجابة الخاطئة|خيار خاطئ 2|مشتت 1'

describe('the title of a column says what is in it', () => {
  it.each(Object.entries(choices))('choice %s', (place, titles) => {
    for (const title of titles.split('|'))
      expect([title, titleOf(title)]).toEqual([
        title,
        expect.objectContaining({ role: 'choice', place: Number(place) }),
      ])
  })

  it.each(feedbacks.split('|'))('feedback of choice 2: %s', (title) => {
    expect(titleOf(title)).toMatchObject({ role: 'feedback', place: 2 })
  })

  it.each(Object.entries(once))('%s', (role, titles) => {
    for (const title of titles.split('|'))
      expect([title, titleOf(title)?.role]).toEqual([title, role])
  })

  it.each(wrong.split('|'))('a wrong choice: %s', (title) => {
    expect(titleOf(title)?.role).toBe('wrong')
  })

  it.each(
    'id|Question #|No.|رقم السؤال|Time limit (sec) – 5, 10, 20, 30|Points|الدرجة|مستوى الصعوبة|الدرس|'.split(
      '|',
    ),
  )('nothing we use: %s', (title) => {
    expect(titleOf(title)).toBeUndefined()
  })
})
