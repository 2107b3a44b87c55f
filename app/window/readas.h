// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"
#include "lib/base/identifier.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Sidegloss {

class Appearance;
class OpenArticle;
class EncodingPopover;

/// Reads the current article again in another encoding, which is remembered with it. Notes follow as
/// to a changed article; where the new text has too little in common with the old one, they stay
/// with that.
class ReadAs : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the choices hang from \a anchor, or its parent while it is hidden.
    ReadAs(const Appearance &appearance, QWidget *anchor, QWidget *window);
    Q_DISABLE_COPY_MOVE(ReadAs)

    /// Null for none.
    void setArticle(OpenArticle *article);
    /// Offers the encodings; they are found out off the GUI thread first.
    void ask();
    /// An empty \a encoding: whichever is found out.
    void read(const QString &encoding);

Q_SIGNALS:
    /// So many marks stay with the text as it was read in \a encoding.
    void marksStayed(int count, const QString &encoding);
    void failed(const Sidegloss::Error &error);

private:
    struct Before
    {
        DocumentId document;
        int marks;
        QString encoding;
    };

    void sayWhatStayed();

    const Appearance &m_appearance;
    QPointer<OpenArticle> m_article;
    QWidget *m_anchor;
    QWidget *m_window;
    EncodingPopover *m_choices = nullptr;
    std::optional<Before> m_before; ///< Of the article that is being read again.
};

} // namespace Sidegloss
