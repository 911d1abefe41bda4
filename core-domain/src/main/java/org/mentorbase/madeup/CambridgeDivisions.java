package org.mentorbase.madeup;

import com.google.common.collect.ImmutableList;
import org.mentorbase.member.Division;
import org.mentorbase.member.ResearchGroup;

/** The divisions of the Department of Engineering at Cambridge, with which every installation starts. */
public final class CambridgeDivisions {

    public static final ImmutableList<Division> DIVISIONS = ImmutableList.of(
            new Division("A", "Energy, Fluids and Turbomachinery"),
            new Division("B", "Electrical Engineering"),
            new Division("C", "Mechanics, Materials and Design"),
            new Division("D", "Civil Engineering"),
            new Division("E", "Manufacturing and Management"),
            new Division("F", "Information Engineering"));

    public static final ImmutableList<ResearchGroup> RESEARCH_GROUPS = ImmutableList.of(
            new ResearchGroup("A", "Energy"),
            new ResearchGroup("A", "Fluid Mechanics"),
            new ResearchGroup("A", "Turbomachinery"),
            new ResearchGroup("B", "Electronics, Power and Energy Conversion"),
            new ResearchGroup("B", "Photonics"),
            new ResearchGroup("B", "Solid State Electronics and Nanoscale Science"),
            new ResearchGroup("C", "Applied Mechanics"),
            new ResearchGroup("C", "Biomechanics"),
            new ResearchGroup("C", "Engineering Design"),
            new ResearchGroup("C", "International Manufacturing"),
            new ResearchGroup("C", "Materials Engineering"),
            new ResearchGroup("D", "Applied Mechanics"),
            new ResearchGroup("D", "Construction Engineering"),
            new ResearchGroup("D", "Geotechnical and Environmental"),
            new ResearchGroup("D", "Structures"),
            new ResearchGroup("D", "Sustainable Development"),
            new ResearchGroup("E", "Distributed Information and Automation Laboratory"),
            new ResearchGroup("E", "IfM ECS Ltd"),
            new ResearchGroup("E", "International Manufacturing"),
            new ResearchGroup("E", "Manufacturing Systems"),
            new ResearchGroup("E", "Production Processes"),
            new ResearchGroup("E", "Strategy and Performance"),
            new ResearchGroup("E", "Strategy and Policy"),
            new ResearchGroup("E", "Technology Management"),
            new ResearchGroup("F", "Computational and Biological Learning"),
            new ResearchGroup("F", "Control"),
            new ResearchGroup("F", "Machine Intelligence"),
            new ResearchGroup("F", "Signal Processing and Communications"));

    private CambridgeDivisions() {}
}
