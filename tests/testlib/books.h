// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/zipfiles.h"

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// What a book of these pages is made of, an EPUB 3 with everything at the archive's root. \a
/// contents: the list items of its table of contents; where it is empty the book has none.
QList<ZippedFile> bookFiles(const QList<ZippedFile> &pages, const QByteArray &contents = {});

/// bookFiles(), packed.
QByteArray book(const QList<ZippedFile> &pages, const QByteArray &contents = {});

/// A page of XHTML.
QByteArray page(const QByteArray &body);

/// An OPF document.
QByteArray package(const QByteArray &metadata, const QByteArray &manifest, const QByteArray &spine);

/// A container that names the package document at \a path.
QByteArray container(const QByteArray &path);

} // namespace Sidegloss
