// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Where the link reference definitions (CommonMark, section 4.7) of a Markdown source stand, so
/// that a part of it that is parsed by itself can be given those it uses.
class LinkDefinitions
{
public:
    /// \a markdown (UTF-8) must outlive this object. Linear in its length.
    explicit LinkDefinitions(QByteArrayView markdown);

    /// The definitions of the labels in \a markdown, as they stand in the source; to be put behind
    /// an empty line. Linear in the lengths of \a markdown and of what is returned.
    QByteArray usedIn(QByteArrayView markdown);

private:
    struct Place
    {
        qsizetype start;
        std::optional<QByteArrayView> text =
            {}; ///< Known once it was asked for; empty if it is none.
    };

    void readLine(qsizetype start, qsizetype end);
    QByteArrayView definitionAt(qsizetype start) const;

    QByteArrayView m_source;
    QHash<QString, Place> m_places; ///< By label; the first of a label counts.
};

} // namespace Sidegloss
