#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// A ZIP archive of these parts, in this order.
QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts);

/// A workbook put together by hand, so that it may be odd in ways no writer makes.
struct MadeWorkbook
{
    QByteArray rows{};       ///< within <sheetData>
    QByteArray merges{};     ///< within <mergeCells>
    QByteArray strings{};    ///< within <sst>
    QByteArray formats{};    ///< within <numFmts>
    QByteArray styles{};     ///< within <cellXfs>
    QByteArray properties{}; ///< attributes of <workbookPr>
    QByteArray sheetHead{};  ///< before the root element of the sheet
    bool isStrict = false;
    QList<std::pair<QString, QByteArray>> others{}; ///< further parts, or such as replace one of ours

    QByteArray zip() const;
    QList<std::pair<QString, QByteArray>> parts() const;
};
