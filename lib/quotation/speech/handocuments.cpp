// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/handocuments.h"

#include "lib/quotation/words/hanfold.h"

#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

constexpr qsizetype farthest = 12;

/// What stands between an issuer and the verb: 的公告, 昨天发布的调查报告.
bool isDocument(QStringView between)
{
    constexpr QStringView nouns[] = {
        u"公告",   u"声明",   u"通报", u"报告",   u"研报",   u"简报",   u"回函",   u"复函",
        u"来函",   u"社论",   u"社评", u"评论",   u"通稿",   u"通知",   u"通告",   u"启事",
        u"公报",   u"新闻稿", u"来信", u"邮件",   u"短信",   u"文章",   u"白皮书", u"判决书",
        u"裁决书", u"裁定书", u"批复", u"起诉书", u"起诉状", u"决定书", u"公开信"};
    return between.size() <= farthest && std::ranges::any_of(nouns, [between](QStringView noun) {
               return between.endsWith(noun);
           });
}

/// 公告 may be the verb itself, alone or with another: 公告称.
QStringView withoutSaying(QStringView words)
{
    for (const QStringView verb : {u"称", u"说", u"指出", u"写道", u"显示"}) {
        if (words.endsWith(verb))
            return words.chopped(verb.size());
    }
    return words;
}

/// 《河口日报》; not a book, which somebody else writes.
bool isPaper(QStringView title)
{
    constexpr QStringView ends[] = {u"报》", u"刊》", u"网》", u"新闻》"};
    return title.startsWith(u'《')
           && std::ranges::any_of(ends, [title](QStringView end) { return title.endsWith(end); });
}

} // namespace

std::optional<qsizetype> issuerOf(qsizetype verb, QStringView text, const QList<Token> &tokens)
{
    if (!tokens[verb].isHan)
        return {};
    for (qsizetype i = verb - 1; i >= 0; --i) {
        const Token &token = tokens[i];
        const qsizetype distance = tokens[verb].range.start - token.range.end;
        if (distance > farthest || token.kind == Kind::Comma || token.kind == Kind::End
            || token.kind == Kind::Colon)
            break;
        const QString upTo =
            foldHan(text.sliced(token.range.end, tokens[verb].range.end - token.range.end));
        const QStringView between = QStringView(upTo).first(distance);
        if (token.kind == Kind::Quotation)
            return isPaper(foldHan(sliced(text, token.range))) ? std::optional(i) : std::nullopt;
        if (token.isSubject())
            return token.kind == Kind::Name
                           && (isDocument(between) || isDocument(withoutSaying(upTo)))
                       ? std::optional(i)
                       : std::nullopt;
    }
    return {};
}

} // namespace Sidegloss
