// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relatedIndex, type Story } from '../../../utils/search/related-index';

/** Ten items that have nothing to do with anything. */
const others: readonly Story[] = [
  [
    '낡은 제과점 다시 문 열어',
    '봄에 문을 닫았던 빵집이 호밀빵과 함께 돌아왔다. 주인은 밀가루를 직접 빻는다고 말했다.',
  ],
  [
    '여자 배구 결승 3차전 매진',
    '결승 3차전 입장권이 10분 만에 모두 팔렸다. 구단은 좌석을 늘리는 방안을 찾고 있다.',
  ],
  [
    '주말 전국에 비, 기온 뚝',
    '토요일 새벽부터 비가 내린다. 낮 기온은 평년보다 5도 낮겠고 바람도 강하게 불겠다.',
  ],
  [
    '도서관 야간 개방 확대',
    '구립 도서관이 밤 열 시까지 문을 연다. 이용자 설문에서 가장 많이 나온 요청이었다.',
  ],
  [
    '고속도로 휴게소 음식값 동결',
    '휴게소 우동과 김밥 값이 올해는 오르지 않는다. 운영사들이 임대료 인하를 받아들였다.',
  ],
  [
    '산불 진화 헬기 추가 배치',
    '강원 동해안에 헬기 네 대가 더 배치된다. 건조한 날씨가 이달 말까지 이어질 전망이다.',
  ],
  [
    '신작 뮤지컬 다음 달 개막',
    '바다를 배경으로 한 창작 뮤지컬이 다음 달 막을 올린다. 배우들은 석 달째 연습 중이다.',
  ],
  [
    '쌀값 석 달째 내림세',
    '산지 쌀값이 석 달 연속 떨어졌다. 농민들은 정부에 추가 매입을 요구하고 있다.',
  ],
  [
    '지하철 첫차 시간 앞당긴다',
    '다음 달부터 지하철 첫차가 20분 빨라진다. 새벽에 일하는 시민을 위한 조치다.',
  ],
  [
    '동네 의원 토요 진료 늘어',
    '토요일에 문을 여는 의원이 늘었다. 환자들은 응급실 대신 가까운 곳을 찾는다.',
  ],
].map(([title = '', text = ''], at) => ({ id: `other-${at}`, title, text }));

const chips: Story = {
  id: 'chips',
  title: '나래전자, 구름시 반도체 공장 착공',
  text: '나래전자가 구름시에 반도체 공장을 짓는다. 메모리 생산을 위한 공장은 2년 뒤 문을 연다. 구름시는 용수를 지원한다.',
};
const water: Story = {
  id: 'water',
  title: '구름시 용수 부족 우려…반도체 공장이 변수',
  text: '구름시의 용수가 부족해질 수 있다는 우려가 나온다. 나래전자의 반도체 공장이 하루 10만 톤을 쓰기 때문이다.',
};

describe('relatedIndex', () => {
  it('finds two stories of one topic among ten others, and says why in words of both', () => {
    const index = relatedIndex([...others, chips, water]);
    for (const [story, other] of [
      [chips, water],
      [water, chips],
    ] as const) {
      const found = index.find(story, { limit: 5 });
      expect(found.map(({ id }) => id)).toEqual([other.id]);
      for (const word of found[0]?.because ?? []) {
        expect(`${chips.title} ${chips.text}`).toContain(word);
        expect(`${water.title} ${water.text}`).toContain(word);
      }
      expect(found[0]?.because).toEqual(expect.arrayContaining(['반도체', '구름시', '나래전자']));
    }
  });

  it('finds the one that is saved for one that is not', () => {
    const { id: _, ...unsaved } = water;
    expect(relatedIndex([chips]).find(unsaved, { limit: 5 })).toMatchObject([{ id: 'chips' }]);
  });

  it('offers nothing that is not near', () => {
    const index = relatedIndex(others);
    for (const story of others) expect(index.find(story, { limit: 5 })).toEqual([]);
    expect(relatedIndex([]).find(chips, { limit: 5 })).toEqual([]);
  });

  it('offers nothing for nothing', () => {
    const empty = { title: '', text: '' };
    expect(relatedIndex([...others, { id: 'empty', ...empty }]).find(empty, { limit: 5 })).toEqual(
      [],
    );
  });

  it('keeps to the limit, best first, with scores from 0 to 1', () => {
    const copies = [1, 2, 3].map((at) => ({
      ...water,
      id: `copy-${at}`,
      text: water.text.slice(0, 70 - at * 15),
    }));
    const found = relatedIndex([...others, ...copies, water]).find(
      { ...water, id: 'read' },
      { limit: 2 },
    );
    expect(found.map(({ id }) => id)).toEqual(['water', 'copy-1']);
    expect(found[0]?.score).toBeCloseTo(1, 5);
  });

  it('works in English', () => {
    const index = relatedIndex([
      {
        id: 'a',
        title: 'Skua ferry begins trials',
        text: 'The Larnsund shipyard sent the Skua to sea on Monday.',
      },
      {
        id: 'b',
        title: 'Bakery reopens',
        text: 'Sourdough and rye are back in the window on Monday.',
      },
    ]);
    const found = index.find(
      { title: 'Larnsund hires welders', text: 'A sister of the Skua is next for the shipyard.' },
      { limit: 5 },
    );
    expect(found.map(({ id }) => id)).toEqual(['a']);
    expect(found[0]?.because).toEqual(expect.arrayContaining(['Larnsund', 'Skua', 'shipyard']));
  });
});

const shared = resolve(import.meta.dirname, '../../../../shared');

describe.skipIf(!existsSync(`${shared}/seeds`))('the two acceptance pages', () => {
  it('find each other among ten others', () => {
    const read = (name: string) => readFileSync(`${shared}/seeds/${name}`, 'utf8');
    const plain = read('000_9f1c420403a1bfec.txt');
    const source = read('004_1fcb5409f0a9a7ee.txt');
    const sales: Story = {
      id: 'sales',
      title: plain.split('\n', 1)[0] ?? '',
      text: plain.slice(plain.indexOf('[이데일리')),
    };
    const paragraphs = [...source.matchAll(/<p [^>]*>(.*?)<\/p>/gs)].map(([, text = '']) => text);
    const dispute: Story = {
      id: 'dispute',
      title: /\[IT뉴스\](\[AI는 지금\].*)/.exec(source)?.[1] ?? '',
      text: paragraphs.join('\n').replace(/<[^>]+>/g, ''),
    };
    const index = relatedIndex([...others, sales, dispute]);
    for (const [story, other] of [
      [sales, dispute],
      [dispute, sales],
    ] as const) {
      const found = index.find(story, { limit: 5 });
      expect(found.map(({ id }) => id)).toEqual([other.id]);
      expect(found[0]?.because).toEqual(expect.arrayContaining(['오픈AI', '클라우드']));
    }
  });
});
