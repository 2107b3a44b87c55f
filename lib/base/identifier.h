// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace Sidegloss {

/// A new UUID of version 7 (RFC 9562, section 5.7): its first 48 bits are the Unix time in
/// milliseconds, and those of one process sort in the order they were made. Thread-safe.
QUuid createTimeOrderedUuid();

/// The UUID in "urn:uuid:…" (RFC 9562) or in its bare form; nothing where the text is neither.
std::optional<QUuid> uuidFromText(QStringView text);

/// A UUID that knows what it identifies: an AnnotationId can't be passed for a ClaimId.
/// Default-constructed it is null, which no stored thing ever is.
template<typename Tag>
class Identifier
{
public:
    constexpr Identifier() = default;
    constexpr explicit Identifier(const QUuid &uuid)
        : m_uuid(uuid)
    {}

    static Identifier create() { return Identifier(createTimeOrderedUuid()); }

    static std::optional<Identifier> fromText(QStringView text)
    {
        return uuidFromText(text).transform([](const QUuid &uuid) { return Identifier(uuid); });
    }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QString toUrn() const { return QLatin1StringView("urn:uuid:") + toString(); }

    friend bool operator==(const Identifier &, const Identifier &) = default;
    friend std::strong_ordering operator<=>(const Identifier &a, const Identifier &b)
    {
        return a == b                ? std::strong_ordering::equal
               : a.m_uuid < b.m_uuid ? std::strong_ordering::less
                                     : std::strong_ordering::greater;
    }
    friend size_t qHash(const Identifier &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }
    friend QDebug operator<<(QDebug debug, const Identifier &id) { return debug << id.m_uuid; }

private:
    QUuid m_uuid;
};

using AnnotationId = Identifier<struct AnnotationTag>;
using ClaimId = Identifier<struct ClaimTag>;
using DocumentId = Identifier<struct DocumentTag>;
using PersonId = Identifier<struct PersonTag>;
using RevisionId = Identifier<struct RevisionTag>;
using TagId = Identifier<struct TagTag>;

} // namespace Sidegloss
