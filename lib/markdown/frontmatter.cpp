// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/frontmatter.h"

#include "lib/markdown/yamlvalues.h"

#include <QMap>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sizeLimit = 1 << 16;
constexpr qsizetype fieldLimit = 1 << 12; // libyaml's time grows with the square of open brackets.

bool isKey(QStringView name)
{
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-')
            return false;
    }
    return !name.isEmpty();
}

/// The key before the colon of a `key: value` line.
std::optional<QStringView> keyOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0 || (colon + 1 < line.size() && !line[colon + 1].isSpace()))
        return std::nullopt;
    const QStringView name = line.first(colon);
    return isKey(name) ? std::optional(name) : std::nullopt;
}

using Fields = QMap<QString, QStringList>;

/// What stands behind the colon of \a field, which may go on over lines. Much that is meant as YAML
/// isn't, such as `title: Ships: a history`; that is taken as it stands.
QStringList valuesIn(QStringView field)
{
    if (field.size() > fieldLimit)
        return {};
    if (const auto values = yamlValues(field.toUtf8()))
        return *values;
    const QString value = field.sliced(field.indexOf(u':') + 1).toString().simplified();
    return value.isEmpty() ? QStringList() : QStringList{value};
}

Fields readFields(QStringView block)
{
    Fields fields;
    QString key;
    qsizetype start = 0;
    const auto endField = [&](qsizetype end) {
        if (!key.isEmpty())
            fields[key] = valuesIn(block.sliced(start, end - start));
        start = end;
    };
    for (const QStringView line : block.split(u'\n')) {
        const auto name = keyOf(line);
        if (!name)
            continue;
        endField(line.data() - block.data());
        key = name->toString().toLower();
    }
    endField(block.size());
    return fields;
}

QStringList valuesOf(const Fields &fields, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QStringList values = fields.value(key);
        if (!values.isEmpty())
            return values;
    }
    return {};
}

/// Where the closing fence's line begins.
std::optional<qsizetype> findFence(QStringView text, qsizetype from)
{
    while (from < text.size() && from < sizeLimit) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(from, end - from);
        const QStringView fence = line.trimmed();
        if (line.startsWith(fence) && (fence == "---"_L1 || fence == "..."_L1))
            return from;
        from = end + 1;
    }
    return std::nullopt;
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    const qsizetype begin = text.indexOf(u'\n') + 1;
    if (begin == 0 || text.first(begin).trimmed() != "---"_L1 || text.startsWith(u' '))
        return {};
    const std::optional<qsizetype> fence = findFence(text, begin);
    if (!fence)
        return {};
    const Fields fields = readFields(text.sliced(begin, *fence - begin));
    if (fields.isEmpty())
        return {};

    const qsizetype behind = text.indexOf(u'\n', *fence);
    FrontMatter front{.end = behind < 0 ? text.size() : behind + 1, .metadata = {}};
    front.metadata.title = valuesOf(fields, {"title"_L1}).join(u' ');
    front.metadata.authors = valuesOf(fields, {"authors"_L1, "author"_L1});
    front.metadata.date = valuesOf(fields, {"date"_L1}).join(u' ');
    front.metadata.language = valuesOf(fields, {"lang"_L1, "language"_L1}).join(u' ');
    front.metadata.source =
        valuesOf(fields, {"source"_L1, "url"_L1, "link"_L1, "canonical"_L1}).join(u' ');
    return front;
}

} // namespace Sidegloss
