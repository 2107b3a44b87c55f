// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/unspoken.h"

#include "lib/quotation/words/hanfold.h"
#include "lib/text/script.h"

#include <QString>

#include <algorithm>
#include <span>

namespace Sidegloss {

namespace {

constexpr qsizetype reach = 40;

// What names or is the word itself.
constexpr QStringView terms[] = {
    u"so-called",  u"the word",    u"the term",    u"the phrase",  u"the expression",
    u"the label",  u"sogenannte",  u"sogenannten", u"sogenannter", u"das wort",
    u"dem wort",   u"der begriff", u"dem begriff", u"den begriff", u"dem stichwort",
    u"der titel",  u"dem titel",   u"dem motto",   u"dem namen",   u"le mot",
    u"du mot",     u"le terme",    u"du terme",    u"soi-disant",  u"baptisé",
    u"baptisée",   u"nickname",    u"nicknamed",   u"known as",    u"codename",
    u"code-named", u"codenamed",   u"the title",   u"le titre"};
constexpr QStringView hanTerms[] = {
    u"所谓",   u"所谓的", u"这个",   u"这种",       u"那个", u"那种",   u"代号",
    u"代号叫", u"代号为", u"代号是", u"名为",       u"网名", u"笔名",   u"绰号",
    u"外号",   u"昵称",   u"题为",   u"关键词",     u"名字", u"简称",   u"俗称",
    u"号称",   u"文件名", u"名字叫", u"文件名就叫", u"名称", u"标题是", u"题目是",
    u"题目叫", u"标题叫", u"下称",   u"称号",       u"群名"};
// What has the name that follows, if that is short: 台风“海燕”.
constexpr QStringView hanNamed[] = {
    u"台风", u"品牌",   u"平台", u"项目", u"系统", u"计划", u"工程", u"产品", u"乐队",
    u"节目", u"栏目",   u"专栏", u"论坛", u"活动", u"行动", u"模式", u"型号", u"软件",
    u"应用", u"程序",   u"游戏", u"餐厅", u"酒店", u"客栈", u"商店", u"卫星", u"飞船",
    u"火箭", u"机器人", u"芯片", u"奖项", u"赛事", u"账号", u"频道", u"商标", u"品种"};
constexpr QStringView hanThings[] = {
    u"一行字", u"字样",   u"大字",   u"标语", u"横幅", u"牌子",   u"木牌",   u"木板",
    u"招牌",   u"纸条",   u"字条",   u"便条", u"海报", u"告示",   u"歌词",   u"对联",
    u"广告",   u"广告语", u"广告词", u"口号", u"弹窗", u"涂鸦",   u"落款",   u"题词",
    u"铭文",   u"碑文",   u"路牌",   u"车贴", u"字幕", u"价目表", u"屏幕上", u"墓碑",
    u"门牌",   u"标签",   u"图例",   u"台词", u"条幅", u"铭牌",   u"行小字", u"几个字"};
constexpr QStringView hanBehind[] = {u"这个",   u"这种",   u"这类",     u"一词",     u"二字",
                                     u"说法",   u"的说法", u"字样",     u"的字样",   u"的牌子",
                                     u"的横幅", u"的标语", u"的招牌",   u"的口号",   u"的纸条",
                                     u"的字条", u"的海报", u"几个字",   u"三个字",   u"四个字",
                                     u"五个字", u"六个字", u"几个大字", u"四个大字", u"的告示"};
// What words stand on, before a colon or the quotation itself, or before what says so.
constexpr QStringView things[] = {
    u"sign",      u"signs",       u"banner",     u"banners",     u"placard",     u"placards",
    u"poster",    u"posters",     u"plaque",     u"sticker",     u"stickers",    u"caption",
    u"slogan",    u"motto",       u"graffiti",   u"inscription", u"t-shirt",     u"t-shirts",
    u"billboard", u"blackboard",  u"aufschrift", u"schild",      u"transparent", u"plakat",
    u"banner",    u"spruchband",  u"inschrift",  u"schriftzug",  u"graffito",    u"zettel",
    u"motto",     u"leitspruch",  u"pancarte",   u"pancartes",   u"banderole",   u"panneau",
    u"affiche",   u"inscription", u"slogan",     u"devise",      u"écriteau",    u"étiquette"};
constexpr QStringView saying[] = {
    u"reading", u"saying", u"says",     u"reads",      u"read",        u"marked",  u"with",
    u"the",     u"words",  u"that",     u"said",       u"lautet",      u"lautete", u"mit",
    u"dem",     u"satz",   u"der",      u"spruch",     u"proclaiming", u"indique", u"indiquait",
    u"dit",     u"porte",  u"proclame", u"proclamait", u"declaring",   u"in",      u"text"};

bool endsWithWord(QStringView text, QStringView word)
{
    return text.endsWith(word)
           && (text.size() == word.size() || !text[text.size() - word.size() - 1].isLetter());
}

/// The last word of \a text, which is shortened by it.
QStringView takeLastWord(QStringView &text)
{
    while (!text.isEmpty() && !text.back().isLetter())
        text.chop(1);
    qsizetype start = text.size();
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'-'))
        --start;
    const QStringView word = text.sliced(start);
    text = text.first(start);
    return word;
}

/// "A banner reading", "a sign that says:", "mit der Aufschrift".
bool isOnThing(QStringView before)
{
    constexpr int mostWords = 5;
    for (int i = 0; i < mostWords && !before.isEmpty(); ++i) {
        const QStringView word = takeLastWord(before);
        if (std::ranges::contains(things, word))
            return true;
        if (!std::ranges::contains(saying, word))
            return false;
    }
    return false;
}

bool isHanUnspoken(QStringView before, QStringView quotation, QStringView behind)
{
    constexpr qsizetype longestName = 8;
    const auto follows = [&](QStringView word) { return behind.startsWith(word); };
    const auto leads = [&](QStringView word) { return before.endsWith(word); };
    if (std::ranges::any_of(hanBehind, follows) || std::ranges::any_of(hanTerms, leads))
        return true;
    if (quotation.size() <= longestName && std::ranges::any_of(hanNamed, leads))
        return true;
    // 他指出，“海葵”的路径: the name of something begins the clause.
    if (before.endsWith(u'，') && (behind.startsWith(u'的') || behind.startsWith(u'是')))
        return true;
    for (const QStringView end : {u"：", u":", u"是", u"为", u"写着", u"写的是", u"，", u"——"}) {
        if (before.endsWith(end))
            before.chop(end.size());
    }
    return std::ranges::any_of(hanThings, leads);
}

} // namespace

bool isUnspoken(QStringView text, TextRange quotation)
{
    const qsizetype from = std::max<qsizetype>(quotation.start - reach, 0);
    const QStringView left = text.sliced(from, quotation.start - from).trimmed();
    const QStringView right =
        text.sliced(quotation.end, std::min(reach, text.size() - quotation.end));
    if (isHanUnspoken(foldHan(left), sliced(text, quotation), foldHan(right)))
        return true;
    const QString lower = left.toString().toLower();
    const auto leads = [&](QStringView word) { return endsWithWord(lower, word); };
    if (std::ranges::any_of(terms, leads))
        return true;
    return !lower.contains(u'.') ? isOnThing(lower)
                                 : isOnThing(QStringView(lower).sliced(lower.lastIndexOf(u'.')));
}

} // namespace Sidegloss
