// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Sidegloss {

/// An address to be read whole before it is opened: in letters of one width, broken anywhere, left
/// to right, as high as its lines; one of many lines scrolls. Can be selected and copied.
class AddressView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit AddressView(QWidget *parent = nullptr);

    void setAddress(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace Sidegloss
