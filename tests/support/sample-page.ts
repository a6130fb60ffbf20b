import { article, byline, type Draft, rootOf, u } from './newsast.ts'

/** A front page with one of everything that a page can hold. */
export function samplePage(): Draft {
  const lead = article(
    [
      u('kicker', ['周简在春耕现场会上强调']),
      u('headline', [u('mark', '## '), '不误农时']),
      u('deck', ['林归出席']),
      u('body', [
        u('paragraph', [u('dateline', '本报讯'), byline(['记者', '方知遥']), '4月1日,', '现场会召开。']),
        u('crosshead', ['抢抓农时']),
        u('paragraph', ['秧苗', u('break', { cut: 'column' }, '\n\n'), '返青。']),
      ]),
    ],
    { id: 'p1-a1', page: 1, column: '在田野上' },
  )
  const briefs = article(
    [
      u('headline', ['要闻简报']),
      u('body', [
        u('brief', [u('mark', '◆ '), '灯会开幕。', byline([null, '任柏'])]),
        u('brief', [u('mark', '◆ '), '大桥合龙。', byline([null, '顾川'])]),
      ]),
    ],
    { id: 'p1-a2', genre: 'briefs', page: 1 },
  )
  const photo = article(
    [u('headline', ['千帆竞发']), u('body', [u('caption', ['图为白鹭渡。', byline(['摄', '石岸'])])])],
    { id: 'p1-a3', genre: 'photo', page: 1 },
  )
  const masthead = u('masthead', [
    u('field', { name: 'title' }, '朔岭日报'),
    u('field', { name: 'publisher' }, '中共朔岭市委员会'),
    u('field', { name: 'contact', label: '新闻热线' }, '0999-5550123'),
    u('field', { name: 'slogan' }, '求真 务实'),
  ])
  const weather = u('box', { kind: 'weather' }, [
    u('boxTitle', ['温馨提示']),
    u('boxLine', ['今日云岭区 小雨']),
    u('boxLine', ['12℃～18℃']),
  ])
  const page = u('page', { number: 1, name: '要闻' }, [
    masthead,
    weather,
    lead,
    briefs,
    photo,
    u('editors', ['责任编辑:石岸']),
    u('unknown', '◇◇◇'),
  ])
  return rootOf([page], { date: '2031-04-02', weekday: '星期三', issueNumber: 1877, pageCount: 4 })
}
