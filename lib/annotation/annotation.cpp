// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/annotation.h"

#include "lib/annotation/tag.h"

#include <algorithm>

namespace Sidegloss {

namespace {

template<typename Kind>
auto findBody(auto &bodies)
{
    return std::ranges::find_if(
        bodies, [](const Body &body) { return std::holds_alternative<Kind>(body); });
}

} // namespace

QString Annotation::note() const
{
    const auto found = findBody<CommentBody>(bodies);
    return found == bodies.end() ? QString() : std::get<CommentBody>(*found).markdown;
}

void Annotation::setNote(const QString &markdown)
{
    const auto found = findBody<CommentBody>(bodies);
    if (found == bodies.end()) {
        if (!markdown.isEmpty())
            bodies.prepend(CommentBody{markdown});
    } else if (markdown.isEmpty()) {
        bodies.erase(found);
    } else {
        std::get<CommentBody>(*found).markdown = markdown;
    }
    if (motivation == Motivation::Highlighting || motivation == Motivation::Commenting)
        motivation = markdown.isEmpty() ? Motivation::Highlighting : Motivation::Commenting;
}

QStringList Annotation::tags() const
{
    QStringList paths;
    for (const Body &body : bodies) {
        if (const auto *tag = std::get_if<TagBody>(&body))
            paths.append(tag->path);
    }
    return paths;
}

void Annotation::setTags(const QStringList &paths)
{
    QHash<QString, TagBody> known;
    for (const Body &body : std::as_const(bodies)) {
        if (const auto *tag = std::get_if<TagBody>(&body))
            known.insert(tag->path, *tag);
    }
    bodies.removeIf([](const Body &body) { return std::holds_alternative<TagBody>(body); });

    QStringList set;
    for (const QString &path : paths) {
        const QString normal = normalizedTagPath(path);
        if (normal.isEmpty() || set.contains(normal))
            continue;
        set.append(normal);
        bodies.append(known.value(normal, TagBody{normal}));
    }
}

std::optional<ClaimId> Annotation::claim() const
{
    const auto found = findBody<ClaimBody>(bodies);
    if (found == bodies.end())
        return std::nullopt;
    return std::get<ClaimBody>(*found).claim;
}

void Annotation::setClaim(std::optional<ClaimId> claim)
{
    const auto found = findBody<ClaimBody>(bodies);
    if (found == bodies.end()) {
        if (claim)
            bodies.append(ClaimBody{*claim});
    } else if (claim) {
        std::get<ClaimBody>(*found).claim = *claim;
    } else {
        bodies.erase(found);
    }
}

bool Annotation::saysSomething() const
{
    return std::ranges::any_of(bodies, [](const Body &body) {
        const auto *comment = std::get_if<CommentBody>(&body);
        return comment ? !comment->markdown.isEmpty()
                       : std::holds_alternative<TagBody>(body)
                             || std::holds_alternative<ClaimBody>(body);
    });
}

bool Annotation::isCorrection() const
{
    return motivation == Motivation::Classifying && findBody<QuotationBody>(bodies) != bodies.end();
}

std::optional<QuotationBody> Annotation::correction() const
{
    if (!isCorrection())
        return std::nullopt;
    return std::get<QuotationBody>(*findBody<QuotationBody>(bodies));
}

void Annotation::setCorrection(const QuotationBody &quotation)
{
    motivation = Motivation::Classifying;
    const auto found = findBody<QuotationBody>(bodies);
    if (found == bodies.end())
        bodies.append(quotation);
    else
        *found = quotation;
}

} // namespace Sidegloss
