// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/hanfold.h"

#include <QHash>

namespace Sidegloss {

namespace {

// The second character of each pair is the simplified one.
constexpr QStringView pairs =
    u"說说稱称認认為为強强調调斷断釋释籲吁補补應应寫写預预測测計计訴诉紹绍評评價价質质聲声佈布議议"
    u"嘆叹歎叹總总結结談谈擔担駁驳視视問问講讲據据對对與与從从給给於于將将則则還还卻却經经確确專专"
    u"創创辦办業业師师編编輯辑學学長长員员記记發发辯辩題题讓让憶忆嘗尝喚唤訊讯詢询責责導导會会協协"
    u"區区縣县鄉乡鎮镇處处廳厅國国東东歐欧陽阳馬马陳陈張张劉刘楊杨黃黄趙赵吳吴孫孙鄭郑謝谢許许韓韩"
    u"馮冯鄧邓葉叶蘇苏呂吕盧卢鐘钟鍾钟陸陆賈贾鄒邹龍龙賀贺顧顾龔龚萬万錢钱嚴严湯汤溫温齊齐喬乔龐庞"
    u"莊庄魯鲁關关蘭兰羅罗蕭萧譚谭寧宁單单樂乐閻阎藍蓝簡简紀纪連连賴赖範范聶聂顏颜蔣蒋鄔邬畢毕華华"
    u"費费傑杰維维爾尔諾诺倫伦納纳貝贝達达蓋盖烏乌門门錄录亞亚愛爱奧奥圖图薩萨爺爷媽妈嬸婶婦妇醫医"
    u"聯联團团銀银報报電电臺台實实驗验驚惊慮虑贊赞讚赞勸劝囑嘱復复覆复檢检討讨論论證证線线幾几這这"
    u"們们個个種种樣样時时後后來来沒没過过間间開开見见隨随現现點点層层進进邊边續续繼继當当場场親亲"
    u"體体氣气頭头輕轻語语詞词讀读書书話话誰谁請请誌志賣卖買买產产廠厂車车飛飞動动務务勢势勞劳勵励"
    u"參参雙双變变圍围園园圓圆執执塊块壓压夢梦奪夺獎奖婁娄嬰婴審审寶宝屬属崗岗嶺岭帶带帳帐幣币幫帮"
    u"廣广慶庆憂忧戰战戲戏擇择擊击擬拟擴扩攝摄數数歲岁歷历歸归漢汉濟济灣湾無无熱热營营獨独獻献環环"
    u"畫画監监禮礼稅税穩稳競竞筆笔節节練练組组終终統统義义習习聞闻職职聽听腦脑興兴舉举艦舰藝艺藥药"
    u"虛虚號号蟲虫術术衛卫裝装規规覺觉觀观訂订託托訪访設设詩诗該该詳详誠诚誤误課课謀谋謊谎譯译護护"
    u"貨货貴贵貿贸資资賓宾賞赏賢贤賽赛趕赶趨趋跡迹躍跃軍军軟软輛辆輸输轉转農农遊游運运違违遠远適适"
    u"選选遺遗郵邮醜丑釀酿鋼钢鐵铁閉闭闊阔陣阵陰阴階阶際际險险離离難难雲云靈灵響响項项順顺須须頓顿"
    u"領领頻频額额類类願愿顯显風风飯饭飲饮館馆駐驻騎骑騙骗鬥斗魚鱼鮮鲜鳥鸟麗丽麥麦黨党齡龄闆板鬱郁"
    u"鬆松係系";

} // namespace

QChar foldHan(QChar c)
{
    static const QHash<QChar, QChar> simplified = [] {
        QHash<QChar, QChar> table;
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            table.insert(pairs[i], pairs[i + 1]);
        return table;
    }();
    return simplified.value(c, c);
}

QString foldHan(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded)
        c = foldHan(c);
    return folded;
}

} // namespace Sidegloss
