#include "core/exchange/xlsx/XlsxFormats.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

lxw_format *XlsxFormats::of(XlsxColumnKind kind, XlsxRowStyle style)
{
    if (kind == XlsxColumnKind::YesNo)
        kind = XlsxColumnKind::Text;
    lxw_format *&format = m_formats[{kind, style}];
    if (!format)
        format = made(kind, style);
    return format;
}

lxw_format *XlsxFormats::made(XlsxColumnKind kind, XlsxRowStyle style) const
{
    constexpr lxw_color_t headFill = 0xE3EAF2;
    lxw_format *format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (const QByteArray code = numberFormat(kind); !code.isEmpty())
        format_set_num_format(format, code.constData());
    if (kind == XlsxColumnKind::Ordinal)
        format_set_align(format, LXW_ALIGN_LEFT);
    if (style != XlsxRowStyle::Plain)
        format_set_bold(format);
    if (kind == XlsxColumnKind::Text || style == XlsxRowStyle::Head) {
        if (style != XlsxRowStyle::Title && style != XlsxRowStyle::Heading)
            format_set_text_wrap(format);
    }
    if (style == XlsxRowStyle::Head) {
        format_set_bg_color(format, headFill);
        format_set_bottom(format, LXW_BORDER_THIN);
    }
    if (style == XlsxRowStyle::Total)
        format_set_top(format, LXW_BORDER_HAIR);
    if (style == XlsxRowStyle::Heading)
        format_set_font_size(format, 13);
    if (style == XlsxRowStyle::Title)
        format_set_font_size(format, 16);
    return format;
}

QByteArray XlsxFormats::numberFormat(XlsxColumnKind kind) const
{
    const bool isSpanish = m_language == u"es";
    switch (kind) {
    case XlsxColumnKind::Text:
    case XlsxColumnKind::Number:
    case XlsxColumnKind::Ordinal:
    case XlsxColumnKind::YesNo:
        return {};
    case XlsxColumnKind::Decimal:
        return "0.0";
    case XlsxColumnKind::Percent:
        return isSpanish ? "0.0\\ %" : "0.0%";
    case XlsxColumnKind::Date:
        break;
    }
    if (m_language.isEmpty())
        return "yyyy-mm-dd";
    return isSpanish ? "[$-80A]d mmm yyyy" : "[$-809]d mmm yyyy";
}
