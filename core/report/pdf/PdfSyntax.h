#pragma once

#include <QByteArray>
#include <QDate>
#include <QRectF>
#include <QTransform>

class QColor;

/// How values are written in a PDF file. The same on every machine and in every locale.
namespace Pdf {

/// At most four decimals, no exponent, no needless zeros.
QByteArray number(double value);
QByteArray number(qint64 value);
inline QByteArray number(int value) { return number(qint64(value)); }
QByteArray reference(int object);
/// Text for people, as UTF-16.
QByteArray text(const QString &text);
/// Bytes as a literal string.
QByteArray literal(const QByteArray &bytes);
QByteArray name(const QByteArray &name);
QByteArray date(QDate date);
QByteArray rectangle(const QRectF &rectangle);
/// "a b c d e f", as the operators cm and Tm take it.
QByteArray matrix(const QTransform &transform);
/// "r g b".
QByteArray colour(const QColor &colour);

} // namespace Pdf
