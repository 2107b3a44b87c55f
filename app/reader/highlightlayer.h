// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/annotations/chosenmarks.h"
#include "app/session/documentsession.h"
#include "lib/layout/highlightstyle.h"

#include <QObject>
#include <QPointer>

namespace Sidegloss {

/// The marks and bookmarks of the open article as they are painted, always as the session has them.
class HighlightLayer : public QObject
{
    Q_OBJECT

public:
    explicit HighlightLayer(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HighlightLayer)

    void setSession(DocumentSession *session);
    /// Those that are shown as chosen; must outlive the layer.
    void setChoice(const ChosenMarks &choice);
    void setCurrent(std::optional<AnnotationId> id);
    std::optional<AnnotationId> current() const { return m_current; }
    bool isChosen(AnnotationId id) const { return m_choice && m_choice->contains(id); }

    /// Shows the current mark on \a range, whatever the session has; nothing: as the session has
    /// it.
    void setPreview(std::optional<TextRange> range);
    /// The current mark, if it is shown.
    std::optional<Highlight> currentHighlight() const;

    /// By start, longer first.
    const QList<Highlight> &highlights() const { return m_highlights; }
    /// The words of the bookmarks, in reading order.
    const QList<TextRange> &bookmarks() const { return m_bookmarks; }
    /// The marks that lie at \a position, the shortest first: what one most likely means.
    QList<AnnotationId> at(qsizetype position) const;
    /// Of those at \a position the one to go to: the first, or the one behind the current mark.
    std::optional<AnnotationId> nextAt(qsizetype position) const;
    /// Of those at \a position the one that is meant: the current mark, else the first.
    std::optional<AnnotationId> meantAt(qsizetype position) const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void insert(int first, int last);
    Highlight highlightOf(const AnchoredAnnotation &item) const;
    void showAnew(std::optional<AnnotationId> id);

    QPointer<DocumentSession> m_session;
    const ChosenMarks *m_choice = nullptr;
    std::optional<AnnotationId> m_current;
    std::optional<TextRange> m_preview; ///< Of the current mark.
    QList<Highlight> m_highlights;
    QList<AnnotationId> m_ids; ///< Of m_highlights.
    QList<TextRange> m_bookmarks;
};

} // namespace Sidegloss
