package org.hongtou.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.hongtou.content.data.Data;
import org.jspecify.annotations.Nullable;

/**
 * A day: printed as 2026年6月17日, with {@code year}, {@code month}, {@code day} and {@code iso}.
 *
 * @param day the day
 */
record DayModel(Data.Day day) implements TemplateScalarModel, TemplateHashModel {
    /** What it is made of. */
    static final List<String> PARTS = List.of("year", "month", "day", "iso");

    @Override
    public String getAsString() {
        return day.printed();
    }

    @Override
    @SuppressWarnings("NullAway") // FreeMarker means a missing value by null.
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "year" -> DataModels.number(day.year());
            case "month" -> DataModels.number(day.month());
            case "day" -> DataModels.number(day.day());
            case "iso" -> new SimpleScalar(day.iso());
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
