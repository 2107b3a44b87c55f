// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/hanfold.h"

#include <array>

namespace Sidegloss {

namespace {

// The second character of each pair is the simplified one.
constexpr QStringView pairs =
    u"並并乾干亂乱亞亚佈布佔占併并來来侷局係系俠侠俬私倉仓個个們们倫伦偉伟側侧傑杰備备傢家傳传傾倾"
    u"價价億亿儲储內内兩两凱凯別别則则剋克剛刚創创劃划劉刘勁劲動动務务勞劳勢势勵励勸劝匯汇區区協协"
    u"卻却卽即厤历厲厉參参吳吴呂吕員员唸念問问啓启啟启喚唤喬乔單单嗎吗嘆叹嘯啸噹当嚮向嚴严囌苏囑嘱"
    u"國国圍围園园圓圆圖图團团埰采執执堅坚堯尧報报場场塊块塗涂塵尘壓压夢梦夥伙奧奥婭娅媽妈嫻娴嬋婵"
    u"嬌娇嬸婶孃娘孫孙學学孿孪宮宫寀采實实寧宁審审寫写將将專专對对導导層层屬属岡冈島岛嵐岚嶺岭嶽岳"
    u"巖岩師师帶带幟帜幹干幾几庫库廂厢廣广廬庐廳厅張张強强彆别彌弥彔录彥彦彿佛後后徑径從从復复悅悦"
    u"惲恽愛爱態态慮虑慶庆慼戚憑凭憲宪憶忆應应懞蒙懷怀戲戏戶户捨舍採采揚扬換换揮挥搖摇摺折擔担據据"
    u"擺摆攜携攝摄敎教敵敌數数斬斩斷断於于時时暉晖曄晔曆历曉晓曏向書书會会朮术東东枱台査查條条棟栋"
    u"楊杨楓枫業业極极榦干榮荣樂乐樑梁樓楼標标樣样樸朴樹树樺桦橋桥機机檜桧檢检檯台欄栏權权欒栾歎叹"
    u"歐欧歷历歸归毀毁氣气決决沒没沖冲況况淨净淩凌淵渊淺浅測测湧涌湯汤準准溫温滄沧滿满漢汉潔洁潛潜"
    u"澗涧澤泽濛蒙濟济濤涛瀋沈瀟潇瀰弥灃沣灝灏為为烏乌無无煉炼煒炜煥焕熱热燁烨燦灿爍烁爲为爺爷爾尔"
    u"獎奖獨独獻献現现瑋玮瑤瑶瑩莹瑪玛瑯琅璣玑環环瓊琼瓏珑產产産产甦苏甯宁畢毕畫画當当疇畴痠酸發发"
    u"盜盗盧卢眞真眾众矇蒙硃朱確确碼码礎础礦矿礪砺禎祯禪禅禮礼稅税種种稱称穀谷穎颖穩稳窩窝竇窦筆笔"
    u"筍笋箇个節节範范築筑簡简簫箫籲吁糰团糾纠紀纪約约紅红紋纹納纳紐纽紓纾純纯級级紡纺紮扎細细紹绍"
    u"終终組组結结絕绝給给統统絲丝絶绝經经綢绸綫线維维綱纲網网綺绮綽绰綿绵緊紧緒绪線线締缔編编緯纬"
    u"練练緹缇縈萦縉缙縣县縮缩縱纵總总績绩繆缪織织繫系繼继續续纓缨纔才罷罢羅罗羣群義义翬翚翹翘聖圣"
    u"聞闻聯联聰聪聲声聶聂職职聽听肅肃腳脚膽胆臺台與与興兴舊旧舘馆艱艰艷艳芻刍茲兹荊荆莊庄莖茎華华"
    u"萊莱萬万葉叶葯药蒼苍蓆席蓋盖蓮莲蔔卜蔘参蔣蒋蔭荫蕭萧薑姜薔蔷薩萨藍蓝藝艺藥药藹蔼藺蔺蘆芦蘇苏"
    u"蘊蕴蘋苹蘭兰處处虛虚號号螢萤蟬蝉衆众術术衕同衚胡衹只裏里補补裝装裡里製制複复襬摆覆复見见規规"
    u"視视覺觉覽览計计訊讯訓训託托記记訪访設设許许訴诉註注証证詔诏評评詞词詠咏詢询詩诗話话該该誇夸"
    u"誌志認认語语誠诚說说説说誰谁誼谊調调談谈請请諒谅論论諧谐諭谕諮咨諱讳諸诸諺谚諾诺謂谓謊谎謙谦"
    u"講讲謝谢謹谨證证譚谭譯译議议譴谴護护譽誉讀读變变讓让讚赞豐丰豔艳貓猫貝贝貞贞負负財财貢贡貫贯"
    u"責责貴贵費费貼贴賀贺資资賈贾賓宾賞赏賢贤賣卖賦赋質质賴赖賽赛贊赞贏赢趕赶趙赵趨趋蹤踪躍跃車车"
    u"軌轨軍军軒轩軼轶較较輓挽輔辅輕轻輛辆輝辉輪轮輯辑轅辕轉转辦办辭辞辯辩農农迴回這这連连週周進进"
    u"遊游運运過过達达遜逊遞递遠远適适遲迟選选邁迈還还邊边鄉乡鄒邹鄔邬鄧邓鄭郑鄰邻酈郦醫医釋释釗钊"
    u"針针鈕钮鈞钧鈡钟鈴铃鈺钰鉅钜銀银銘铭銳锐鋒锋鋪铺鋼钢錄录錚铮錢钱錦锦錫锡録录錶表鍵键鍼针鍾钟"
    u"鎧铠鎭镇鎮镇鏈链鏘锵鏡镜鐘钟鐵铁鑑鉴鑒鉴長长門门閆闫閉闭開开閏闰閑闲間间閔闵閤合閱阅閻阎闆板"
    u"闇暗闊阔闖闯關关陞升陣阵陰阴陳陈陸陆陽阳隊队際际隨随隻只雖虽雜杂難难雲云電电霧雾霽霁靈灵靜静"
    u"鞏巩鞦秋韆千韋韦韓韩韜韬韻韵頂顶項项順顺須须頌颂預预頓顿領领頡颉頤颐頭头頻频題题額额顏颜顔颜"
    u"願愿類类顧顾顯显風风颱台飄飘飛飞飽饱餘余館馆饒饶馬马馮冯馳驰駁驳駐驻駕驾駱骆駿骏騎骑騏骐騰腾"
    u"驅驱驍骁驕骄驗验驚惊驥骥髮发鬆松鬍胡鬥斗鬱郁魚鱼魯鲁鮑鲍鮮鲜鯨鲸鳥鸟鳳凤鳴鸣鴉鸦鴻鸿鵑鹃鵝鹅"
    u"鵬鹏鶴鹤鷗鸥鷹鹰麗丽麥麦麪面麫面麯曲麴曲麵面麼么麽么黃黄點点黨党齊齐齡龄齣出龍龙龐庞龔龚龜龟";

/// CJK Unified Ideographs, which all of the pairs are of.
constexpr char16_t firstHan = 0x4e00;
constexpr char16_t lastHan = 0x9fff;

} // namespace

QChar foldHan(QChar c)
{
    static const auto simplified = [] {
        std::array<QChar, lastHan - firstHan + 1> table;
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = QChar(static_cast<char16_t>(firstHan + i));
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            table[static_cast<size_t>(pairs[i].unicode() - firstHan)] = pairs[i + 1];
        return table;
    }();
    const char16_t unicode = c.unicode();
    return unicode < firstHan || unicode > lastHan
               ? c
               : simplified[static_cast<size_t>(unicode - firstHan)];
}

QString foldHan(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded)
        c = foldHan(c);
    return folded;
}

} // namespace Sidegloss
