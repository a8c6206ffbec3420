/** Files as other programs write them, all with the same questions where they can hold them. */

export const gift = `// The river, exported by Moodle
$CATEGORY: $course$/top/River

::The spring::[html]<p>What feeds the <b>river</b>, by <i>Delta News</i>?</p>{
\t=Melting snow#Right\\: the article says so.
\t~Rain &amp; hail#The article names rain for the south only.
\t~A dam
\t####Snow feeds it, the article says.
}

// true or false
::Course::The river crosses two countries. {FALSE#It crosses three.#Three of them.}

Which of these grow on its banks? {
\t~%50%Reeds
\t~%50%Palms
\t~%-100%Oaks
}

::Length::How long is it, in km? {#6650:50}

::Broken::Where does it {end?

::Names::Who named it? {=The Greeks =Greeks}

::Match::Match the towns. {=North -> Delta =South -> Lake =West -> Oasis}

::Mouth::Where does it end? {~In a lake =In the sea ~In the sand}
`

export const giftInArabic = `::المنبع::ما الذي يغذّي النهر بحسب Delta News? {
=الثلوج الذائبة#هكذا يقول المقال، في ٣ مواضع.
~الأمطار الغزيرة#ذكرها المقال للجنوب, لا للشمال.
~السدود القريبة
####يقول المقال إن الثلج يغذّيه.
}

يصبّ النهر في البحر. {T}
`

export const moodle = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<!-- question: 0  -->
  <question type="category"><category><text>$course$/top/River</text></category></question>
<!-- <question type="essay"> in a note -->
  <question type="multichoice">
    <name><text>The spring</text></name>
    <questiontext format="html"><text><![CDATA[<p dir="ltr">What feeds<br>the river?</p><script>alert(1)</script><style>p{}</style>]]></text></questiontext>
    <generalfeedback format="html"><text><![CDATA[<p>Snow feeds it.</p>]]></text></generalfeedback>
    <single>true</single>
    <answer fraction="100" format="html"><text>&lt;p&gt;Snow &amp;amp; ice&lt;/p&gt;</text><feedback format="html"><text>Yes, 5 &lt; 6.</text></feedback></answer>
    <answer fraction="0" format="html"><text>Rain</text><feedback format="html"><text></text></feedback></answer>
    <answer fraction="-33.33" format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/dam.png" alt="A dam">]]></text></answer>
  </question>
  <question type="truefalse">
    <name><text>Course</text></name>
    <questiontext format="html"><text>It crosses two countries.</text></questiontext>
    <generalfeedback><text/></generalfeedback>
    <answer fraction="0"><text>true</text><feedback><text>It crosses three.</text></feedback></answer>
    <answer fraction="100"><text>false</text><feedback><text>Three of them.</text></feedback></answer>
  </question>
  <question type="multichoice">
    <name><text>Banks</text></name>
    <questiontext><text>Which grow on its banks?</text></questiontext>
    <single>false</single>
    <answer fraction="50"><text>Reeds</text></answer>
    <answer fraction="50"><text>Palms</text></answer>
    <answer fraction="0"><text>Oaks</text></answer>
  </question>
  <question type="shortanswer"><name><text>Names</text></name><questiontext><text>Who named it?</text></questiontext></question>
</quiz>
`

export const csv = `Question Text,Option 1,Option 2,Option 3,Option 4,Correct Answer,Feedback 1,Explanation
"What feeds the river, by ""Delta News""?",Rain,Melting snow,A dam,,2,"Rain,
but in the south.",Snow feeds it.
Which grow there?,Reeds,Palms,Oaks,,"1,2",,
Where does it end?,In a lake,In the sea,,,b,,
Where does it begin?,In a lake,In the hills,,,In the hills,,
,,,,,,,
What is nobody's answer?,One,Two,,,7,,
`

export const csvInArabic = `\ufeffالسؤال;خيار 1;خيار 2;خيار 3;الصواب;الشرح\r
ما الذي يغذّي النهر؟;الأمطار;الثلوج;السدود;ب;يغذّيه الثلج.\r
أين يصبّ النهر؟;في البحر;في البحيرة;;1;\r
`
