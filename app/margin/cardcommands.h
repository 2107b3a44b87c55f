// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/noteediting.h"
#include "lib/annotation/annotation.h"
#include "lib/base/result.h"
#include "lib/document/link.h"

#include <QObject>
#include <QPoint>

namespace Sidegloss {

/// What a card's menu and keys do besides moving about: through the session, or by asking for an
/// editor.
class CardCommands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSession(DocumentSession *session) { m_session = session; }
    /// The menu for an annotation that is the card \a card or a reply in it.
    void showMenu(AnnotationId id, AnnotationId card, const Theme &theme, QPoint globalPosition,
                  QWidget *parent);
    /// The note's Markdown to the clipboard; without one the claim, else the words of the passage.
    void copy(AnnotationId id) const;
    void remove(AnnotationId id);
    void requestClaim(AnnotationId id);

Q_SIGNALS:
    void editRequested(const Sidegloss::EditTarget &target);
    void claimEditRequested(Sidegloss::ClaimId id);
    void claimRequested(Sidegloss::AnnotationId id);
    void historyRequested(Sidegloss::AnnotationId id);
    void linkRequested(const Sidegloss::WrittenLink &link);
    void colorNamesRequested();
    void failed(const Sidegloss::Error &error);

private:
    const Annotation *annotation(AnnotationId id) const;
    void report(const Result<> &result);

    DocumentSession *m_session = nullptr;
};

} // namespace Sidegloss
