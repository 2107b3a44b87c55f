// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/languageguess.h"

#include "lib/text/script.h"

#include <Sonnet/GuessLanguage>

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// More than this many code units say nothing more.
constexpr qsizetype sampleSize = 20000;

// The same characters, written the one way and the other.
constexpr QStringView simplified = u"们这个国说来时对会发经过还进没么为从两开关问间应实点让给学万与"
                                   u"业东丝丢严丧临丽举义乌乐习书买乱争云亚产亲"
                                   u"亿仅价众优伟传伤伦体佣债倾储儿党兰兴养内冲决况冻净减凤击划刘则"
                                   u"刚创剧劝办务动励劲劳势单卖卢卫却历压厂厅厉"
                                   u"县参双变叙号叹后吗听启员响哑团园围图圆圣场坏块坚坛坝坟坠垄备复"
                                   u"够头夹夺奋奖妆妇妈娱孙宁宝宽审宫对寻导";
constexpr QStringView traditional = u"們這個國說來時對會發經過還進沒麼為從兩開關問間應實點讓給學萬"
                                    u"與業東絲丟嚴喪臨麗舉義烏樂習書買亂爭雲亞產親"
                                    u"億僅價眾優偉傳傷倫體傭債傾儲兒黨蘭興養內衝決況凍淨減鳳擊劃劉"
                                    u"則剛創劇勸辦務動勵勁勞勢單賣盧衛卻歷壓廠廳厲"
                                    u"縣參雙變敘號嘆後嗎聽啟員響啞團園圍圖圓聖場壞塊堅壇壩墳墜壟備"
                                    u"復夠頭夾奪奮獎妝婦媽娛孫寧寶寬審宮對尋導";

// What Arabic doesn't have.
constexpr QStringView persian = u"پچژگ";
constexpr QStringView urdu = u"ٹڈڑےں";

struct Letters
{
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype latin = 0;
    qsizetype cyrillic = 0;
    qsizetype greek = 0;
    qsizetype hebrew = 0;
    qsizetype arabic = 0;
    qsizetype persian = 0; ///< Of them.
    qsizetype urdu = 0;    ///< Of them.
    qsizetype simplified = 0;
    qsizetype traditional = 0;
};

Letters countLetters(QStringView sample)
{
    Letters letters;
    for (const QChar c : sample) {
        if (isHan(c)) {
            ++letters.han;
            const bool inSimplified = simplified.contains(c);
            const bool inTraditional = traditional.contains(c);
            letters.simplified += inSimplified && !inTraditional;
            letters.traditional += inTraditional && !inSimplified;
        } else if (isKana(c)) {
            ++letters.kana;
        } else if (isHangul(c)) {
            ++letters.hangul;
        } else if (c.isLetter()) {
            letters.latin += c.script() == QChar::Script_Latin;
            letters.cyrillic += c.script() == QChar::Script_Cyrillic;
            letters.greek += c.script() == QChar::Script_Greek;
            letters.hebrew += c.script() == QChar::Script_Hebrew;
            letters.arabic += c.script() == QChar::Script_Arabic;
            letters.persian += persian.contains(c);
            letters.urdu += urdu.contains(c);
        }
    }
    return letters;
}

struct CommonWords
{
    QString language;
    QSet<QString> words;
};

CommonWords commonWords(const QString &language, QStringView list)
{
    CommonWords common{language, {}};
    for (const QStringView word : list.tokenize(u' '))
        common.words.insert(word.toString());
    return common;
}

const std::array<CommonWords, 7> &latinLanguages()
{
    static const std::array<CommonWords, 7> languages = {
        commonWords(u"en"_s,
                    u"the of and to is that it was for with are be this have from not they you "
                    u"will his which by what has had but we or an its who said would can"),
        commonWords(
            u"de"_s,
            u"der die das und ist nicht ein eine zu den von mit sich auf für dem im des auch "
            u"wir sie es werden hat wird sind einen wie aber bei oder noch nur ich er"),
        commonWords(
            u"fr"_s,
            u"le les des est et une dans pour qui pas sur du au plus par avec ce il elle nous "
            u"vous sont mais ont cette être aux ces leur je ne se"),
        commonWords(u"es"_s,
                    u"el los las y es una por para con que del se lo como más pero sus su al está "
                    u"muy este son también fue ha ser esta cuando"),
        commonWords(u"it"_s,
                    u"il che di è una per con del non sono della gli più anche nel alla dei si ma "
                    u"come questo delle dal lo ha essere"),
        commonWords(u"pt"_s,
                    u"o os um uma não com por do da dos das em são mais mas ao pelo pela você "
                    u"também foi está ser isso ele ela"),
        commonWords(u"nl"_s,
                    u"de het een van en niet dat zijn voor met op te aan er maar ook naar bij werd "
                    u"wordt deze hebben heeft was wij"),
    };
    return languages;
}

QString byCommonWords(QStringView sample)
{
    std::array<qsizetype, 7> hits{};
    qsizetype start = 0;
    for (qsizetype i = 0; i <= sample.size(); ++i) {
        if (i < sample.size() && sample[i].isLetter())
            continue;
        const QString word = sample.sliced(start, i - start).toString().toLower();
        for (size_t language = 0; language < hits.size() && !word.isEmpty(); ++language)
            hits[language] += latinLanguages()[language].words.contains(word);
        start = i + 1;
    }
    const auto best = std::ranges::max_element(hits);
    const bool tied = std::ranges::count(hits, *best) > 1;
    if (*best == 0 || tied)
        return {};
    return latinLanguages()[static_cast<size_t>(best - hits.begin())].language;
}

QString latinLanguage(QStringView sample)
{
    if (const QString language = byCommonWords(sample); !language.isEmpty())
        return language;
    // One variant of each language: of several, Sonnet picks at random.
    const QStringList candidates{u"en_US"_s, u"de_DE"_s, u"fr_FR"_s};
    const QString name = Sonnet::GuessLanguage().identify(sample.toString(), candidates);
    return name.section(u'_', 0, 0);
}

QString arabicLanguage(const Letters &letters)
{
    constexpr qsizetype share = 50; // A name from the neighbours has a few.
    if (letters.urdu * share > letters.arabic)
        return u"ur"_s;
    return letters.persian * share > letters.arabic ? u"fa"_s : u"ar"_s;
}

QString sampleOf(const Document &document)
{
    QString sample;
    for (const qsizetype index : document.leaves()) {
        const Block &block = document.blocks()[index];
        if (block.kind == BlockKind::Code)
            continue;
        const TextRange range{block.range.start,
                              std::min(block.range.end, block.range.start + sampleSize)};
        sample += sliced(document.text(), range);
        sample += u'\n';
        if (sample.size() >= sampleSize)
            break;
    }
    return sample;
}

} // namespace

QString guessLanguage(const Document &document)
{
    const QString sample = sampleOf(document);
    const Letters letters = countLetters(sample);
    // One ideograph says as much as two or three letters.
    const qsizetype ideographs = (letters.han + letters.kana + letters.hangul) * 5 / 2;
    const qsizetype others =
        letters.latin + letters.cyrillic + letters.greek + letters.hebrew + letters.arabic;
    if (ideographs == 0 && others == 0)
        return {};
    if (ideographs >= others) {
        if (letters.hangul > letters.han + letters.kana)
            return u"ko"_s;
        constexpr qsizetype kanaShare =
            10; // Japanese has far more, quoted names in Chinese far less.
        if (letters.kana * kanaShare > letters.han)
            return u"ja"_s;
        return letters.traditional > letters.simplified ? u"zh-Hant"_s : u"zh-Hans"_s;
    }
    const qsizetype most =
        std::max({letters.latin, letters.cyrillic, letters.greek, letters.hebrew, letters.arabic});
    if (most == letters.latin)
        return latinLanguage(sample);
    if (most == letters.arabic)
        return arabicLanguage(letters);
    if (most == letters.hebrew)
        return u"he"_s;
    return most == letters.greek ? u"el"_s : u"ru"_s;
}

} // namespace Sidegloss
