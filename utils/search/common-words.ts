/**
 * Words that say nothing of what an article is about. A list of a dozen saved articles is too short
 * to find that out by counting, so that they start as frequent and the list's own counts take over
 * as it grows. Korean ones work through their pairs of characters, so that the endings of verbs and
 * the particles are here too.
 */
export const commonWords: Readonly<Record<'en' | 'ko', string>> = {
  en: `the a an and or but nor so yet of to in on at by for with from into over under about after
    before between during against as is are was were be been being am it its this that these those
    he she they we you i him her them us me his their our your my who whom whose which what when
    where why how not no yes do does did done have has had having will would can could may might
    must should shall if then than there here also only just even still more most much many some
    any all each every both other another such same own out up down off again once very too now
    today yesterday tomorrow first last next one two three new year years month months week weeks
    day days time times people mr mrs ms dr said says say told tells according report reports
    reported news s t re ve ll d m don`,
  ko: `있다 없다 했다 한다 하다 된다 됐다 되다 이다 였다 하는 하고 하며 해서 했고 했던 하기 하면
    되는 되고 되며 으로 에서 에게 까지 부터 에는 에도 에서는 에서도 으로는 으로도 이라고 라고 라며
    이라며 다고 다는 라는 이라는 이란 면서 지만 으며 이며 니다 습니다 입니다 밝혔다 말했다 전했다
    설명했다 강조했다 덧붙였다 보인다 알려졌다 나타났다 것으로 것이다 것은 것을 것이 대한 대해 위해
    위한 통해 통한 따르면 따라 관련 대비 이후 이전 지난 이번 오는 현재 최근 당시 올해 작년 지난해
    내년 오전 오후 이날 전날 오늘 어제 함께 이어 가운데 때문 경우 정도 다른 모든 여러 또한 또는
    그리고 하지만 그러나 특히 이에 이를 이런 이같은 같은 같이 만큼 보다 들은 들이 들을 들의 관계자
    기자 특파원 사진 뉴스 현지시간 제공 무단전재 재배포 금지 억원 만원 조원 달러 명이 명을 여명
    가능성 예정 전망 계획 상황 문제 대표 발표 분석 평가 확대 추진 진행 최대 최고 이상 이하 처음 가장
    이러한 그러한 새로운 기존 주요 전체 일부 그는 그가 우리 저는 제가`,
};
