// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>

class QTextDocument;
class QTextLayout;

namespace Sidegloss {

/// Room for what stands in the place of a U+FFFC.
struct ObjectRoom
{
    QSizeF size;
    double ascent = 0; ///< Of its height, above the baseline.
};

/// A paragraph whose U+FFFC take room, outside of any view: a QTextLayout asks only the document
/// that it belongs to how much.
class ObjectText
{
public:
    using RoomOf = std::function<ObjectRoom(qsizetype position)>;

    ObjectText(const QString &text, RoomOf roomOf);
    ~ObjectText();
    Q_DISABLE_COPY_MOVE(ObjectText)

    QTextLayout &layout() const;

private:
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace Sidegloss
