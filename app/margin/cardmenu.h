// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/colornames.h"
#include "lib/document/link.h"

#include <QMenu>

namespace Sidegloss {

struct Theme;

/// What can be done to a card, or to one reply in it.
class CardMenu : public QMenu
{
    Q_OBJECT

public:
    struct Subject
    {
        bool reply = false;
        bool hasNote = false;
        bool hasClaim = false;
        QString color;
        ColorNames colorNames;
        QList<WrittenLink> links; ///< In the note, those that may be opened.
    };

    CardMenu(const Subject &subject, const Theme &theme, QWidget *parent);
    Q_DISABLE_COPY_MOVE(CardMenu)

Q_SIGNALS:
    void editRequested();
    void replyRequested();
    void colorChosen(const QString &color);
    /// What the colours mean is to be edited.
    void colorNamesRequested();
    void tagsRequested();
    void claimRequested();
    void copyRequested();
    void historyRequested();
    void linkRequested(const Sidegloss::WrittenLink &link);
    void removeRequested();

private:
    void addColors(const Subject &subject, const Theme &theme);
    void addLinks(const QList<WrittenLink> &links);
};

} // namespace Sidegloss
