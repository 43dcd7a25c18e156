#pragma once

#include <QByteArray>

class QPainterPath;
class QPen;

namespace Pdf {

/// The operators that build the path; none that paints it.
QByteArray path(const QPainterPath &path);
/// The operators that set width, ends, corners and dashes. `scale`: how large a unit is on paper, for pens that keep
/// their width whatever the scale.
QByteArray pen(const QPen &pen, double scale);

} // namespace Pdf
